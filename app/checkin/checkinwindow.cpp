#include "checkin/checkinwindow.h"

#include <algorithm>

#include <QBoxLayout>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>

#include "checkin/eveningform.h"
#include "checkin/morningform.h"
#include "checkin/nightform.h"
#include "text/words.h"
#include "theme/metrics.h"
#include "theme/textfont.h"
#include "widgets/keybutton.h"
#include "widgets/scorerow.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/textlabel.h"

namespace slumbar {

namespace {

constexpr QSize preferredSize(760, 820);
constexpr int scrollGutter = 12;  // as wide as a scroll bar of the style sheet
QKeySequence moreKey()
{
    return QKeySequence(Qt::CTRL | Qt::Key_D);
}

}  // namespace

CheckInWindow::CheckInWindow(const CheckIn& checkIn, const TimeZone& zone, QWidget* parent)
    : QWidget(parent, Qt::Window), m_record(checkIn.record),
      m_night(new NightForm(checkIn.record.day(), checkIn.usual, zone)),
      m_morning(new MorningForm(checkIn.isToday ? tr("This morning") : tr("That morning"))),
      m_evening(new EveningForm(checkIn.isToday ? tr("This evening") : tr("That evening"))),
      m_subtitle(new TextLabel({}, TextSize::Body, Tone::Muted)),
      m_parts(new SegmentedControl({tr("Morning"), tr("Evening\tCtrl+E")})), m_scroll(new QScrollArea),
      m_morningPage(new QWidget), m_status(TextLabel::hint()),
      m_more(new KeyButton(KeyButton::Kind::Quiet, tr("More"), moreKey()))
{
    setWindowTitle(tr("Check-in of %1").arg(words::dayAndMonth(day())));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(scrollGutter, metrics::space4, scrollGutter, metrics::space3);
    column->setSpacing(metrics::space3);
    column->addWidget(makeHeading());
    column->addWidget(makePages(), 1);
    column->addWidget(makeFooter());

    m_night->addTo(m_draftFields);
    m_morning->addTo(m_draftFields);
    m_evening->addTo(m_draftFields);
    load(checkIn);
    connect(m_night, &NightForm::changed, this, &CheckInWindow::noteChange);
    connect(m_morning, &MorningForm::changed, this, &CheckInWindow::noteChange);
    connect(m_evening, &EveningForm::changed, this, &CheckInWindow::noteChange);

    const QSize room = screen()->availableSize() - QSize(16, 48);
    resize((QSizeF(preferredSize) * textScale()).toSize().boundedTo(room));
}

QWidget* CheckInWindow::makeHeading()
{
    auto* heading = new QWidget;
    auto* line = new QHBoxLayout(heading);
    line->setContentsMargins(scrollGutter, 0, scrollGutter, 0);
    auto* titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(TextLabel::title(words::weekdayAndDay(day())));
    titles->addWidget(m_subtitle);
    m_subtitle->setWordWrap(true);
    line->addLayout(titles, 1);
    m_parts->setAccessibleName(tr("Part of the day"));
    line->addWidget(m_parts, 0, Qt::AlignVCenter);
    connect(m_parts, &SegmentedControl::choiceChanged, this, [this](std::optional<int> part) {
        showPage(part == 1);
        noteChange();
    });
    auto* other = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_E), this);
    other->setWhatsThis(tr("To the evening or back to the morning"));
    connect(other, &QShortcut::activated, this, [this] {
        showPage(!m_isEvening);
        focusFirstOpen();
    });
    return heading;
}

QWidget* CheckInWindow::makePages()
{
    auto* pages = new QWidget;
    auto* column = new QVBoxLayout(pages);
    column->setContentsMargins(0, 0, 0, 0);
    auto* morning = new QVBoxLayout(m_morningPage);
    morning->setContentsMargins(0, 0, 0, 0);
    morning->setSpacing(metrics::denseCardGutter);
    morning->addWidget(m_night);
    morning->addWidget(m_morning, 1);
    column->addWidget(m_morningPage, 1);
    column->addWidget(m_evening);
    column->addStretch();
    m_scroll->setWidget(pages);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The bar comes and goes in the margin beside the cards, so that they keep their width.
    const auto keepWidth = [this, column](int, int furthest) {
        const int besideBar = furthest > 0 ? 0 : scrollGutter;
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        column->setContentsMargins(isMirrored ? besideBar : scrollGutter, 0, isMirrored ? scrollGutter : besideBar, 0);
    };
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, pages, keepWidth);
    keepWidth(0, 0);
    return m_scroll;
}

QWidget* CheckInWindow::makeFooter()
{
    auto* footer = new QWidget;
    auto* line = new QHBoxLayout(footer);
    line->setContentsMargins(scrollGutter, 0, scrollGutter, 0);
    line->setSpacing(metrics::space3);
    line->addWidget(m_status, 1);
    m_more->setAccessibleDescription(tr("Nap, room, tension and other rarer fields"));
    connect(m_more, &KeyButton::clicked, this, [this] {
        const bool isShown = !m_night->isMoreShown();
        showMore(isShown);
        if (isShown) {
            goTo(m_night->firstOfMore());
        }
    });
    line->addWidget(m_more);
    auto* close = new KeyButton(KeyButton::Kind::Quiet, tr("Close"), QKeySequence(Qt::Key_Escape));
    connect(close, &KeyButton::clicked, this, &CheckInWindow::close);
    line->addWidget(close);
    auto* saveButton = new KeyButton(KeyButton::Kind::Primary, tr("Save"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(saveButton, &KeyButton::clicked, this, &CheckInWindow::save);
    line->addWidget(saveButton);
    auto* keypad = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Enter), this);
    connect(keypad, &QShortcut::activated, this, &CheckInWindow::save);
    return footer;
}

void CheckInWindow::load(const CheckIn& checkIn)
{
    m_night->setNight(m_record.night());
    m_morning->setPain(m_record.pain(PainMoment::Morning));
    m_evening->setEvening(m_record.pain(PainMoment::Evening), m_record.mark(EveningForm::stressFactor));
    m_isEvening = checkIn.isEvening;
    m_isDraftKept = restoreDraft(checkIn.draft);
    showMore(m_night->hasMore() || m_morning->hasMore());
    showPage(m_isEvening);
}

void CheckInWindow::showPage(bool isEvening)
{
    m_isEvening = isEvening;
    m_parts->setChosen(isEvening ? 1 : 0);
    m_morningPage->setVisible(!isEvening);
    m_more->setVisible(!isEvening);
    m_evening->setVisible(isEvening);
    m_scroll->verticalScrollBar()->setValue(0);
    //: the two days a night lies between
    const QString night =
        tr("The night from %1 to %2, and the morning").arg(words::weekday(day().previous()), words::weekday(day()));
    m_subtitle->setText(isEvening ? tr("The day looked back on") : night);
    updateFooter();
}

void CheckInWindow::showMore(bool isShown)
{
    m_night->setMoreShown(isShown);
    m_morning->setMoreShown(isShown);
    m_more->setText(isShown ? tr("Less") : tr("More"));
    m_more->setShortcut(moreKey());  // a new text takes the key away
}

void CheckInWindow::noteChange()
{
    m_isDraftKept = true;
    updateFooter();
    Q_EMIT draftChanged(draft());
}

void CheckInWindow::updateFooter()
{
    const int open = m_isEvening ? m_evening->openFields() : m_night->openFields() + m_morning->openFields();
    QStringList sentences;
    if (m_isDraftKept) {
        sentences << QStringLiteral("\u2713 ") + tr("Draft kept.");
    }
    if (open == 1) {
        sentences << tr("One field left is fine.");
    } else if (open > 1) {
        sentences << tr("%n fields left is fine.", nullptr, open);
    }
    m_status->setText(sentences.join(QLatin1Char(' ')));
}

QByteArray CheckInWindow::draft() const
{
    const QJsonObject content{{QStringLiteral("evening"), m_isEvening},
                              {QStringLiteral("fields"), m_draftFields.typed()}};
    return QJsonDocument(content).toJson(QJsonDocument::Compact);
}

bool CheckInWindow::restoreDraft(const QByteArray& draft)
{
    const QJsonObject content = QJsonDocument::fromJson(draft).object();
    if (!content.value(QStringLiteral("fields")).isObject()) {
        return false;
    }
    m_draftFields.restore(content.value(QStringLiteral("fields")).toObject());
    m_night->showRestored();
    return true;
}

std::vector<QWidget*> CheckInWindow::visibleFields() const
{
    std::vector<QWidget*> fields = m_isEvening ? m_evening->fields() : m_night->fields();
    if (!m_isEvening) {
        const std::vector<QWidget*> morning = m_morning->fields();
        fields.insert(fields.end(), morning.begin(), morning.end());
    }
    std::erase_if(fields, [this](const QWidget* field) { return !field->isVisibleTo(this) || !field->isEnabled(); });
    return fields;
}

void CheckInWindow::focusFirstOpen()
{
    const bool hasNight = m_night->openFields() == 0;
    if (m_isEvening) {
        goTo(m_evening->back());
    } else {
        goTo(hasNight ? m_morning->back() : visibleFields().front());
    }
}

void CheckInWindow::goTo(QWidget* field)
{
    field->setFocus(Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(field);
}

/// Enter that no field keeps for itself goes on to the next one.
void CheckInWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QWidget::keyPressEvent(event);
        return;
    }
    const std::vector<QWidget*> fields = visibleFields();
    const auto current = std::find(fields.begin(), fields.end(), focusWidget());
    if (current != fields.end() && std::next(current) != fields.end()) {
        goTo(*std::next(current));
    } else {
        focusNextChild();
    }
}

void CheckInWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous()) {
        focusFirstOpen();
    }
}

void CheckInWindow::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

DayRecord CheckInWindow::typedRecord() const
{
    DayRecord record = m_record;
    const std::optional<Night> night = *m_night->night();
    if (!m_night->isAsLoaded(night)) {
        if (night) {
            record.setNightThatCounts(*night);
        } else {
            record.removeNight(sourceByHand);
        }
    }
    const auto setOrRemove = [&record](PainMoment moment, const std::optional<PainEntry>& entry) {
        if (entry) {
            record.setPain(*entry);
        } else {
            record.removePain(moment);
        }
    };
    setOrRemove(PainMoment::Morning, m_morning->pain());
    setOrRemove(PainMoment::Evening, m_evening->pain());
    if (const auto stress = m_evening->stress()) {
        record.setMark(*stress);
    } else {
        record.removeMark(EveningForm::stressFactor);
    }
    return record;
}

void CheckInWindow::save()
{
    m_night->commit();
    const auto show = [this](bool isEvening, QWidget* invalid) {
        if (invalid) {
            showPage(isEvening);
            goTo(invalid);
            m_status->setText(tr("One field is not understood yet. Everything typed is kept."));
        }
        return invalid != nullptr;
    };
    if (show(false, m_night->firstInvalid()) || show(false, m_morning->firstInvalid()) ||
        show(true, m_evening->firstInvalid())) {
        return;
    }
    const DayRecord record = typedRecord();
    if (record != m_record) {
        //: what undo will say it takes back
        Q_EMIT saved(record, tr("check-in of %1").arg(words::dayAndMonth(day())));
    }
    close();
}

}  // namespace slumbar
