#include "checkin/checkinwindow.h"

#include <algorithm>

#include <QBoxLayout>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>

#include "checkin/checkinfooter.h"
#include "checkin/checkinheading.h"
#include "checkin/eveningform.h"
#include "checkin/morningform.h"
#include "checkin/nightform.h"
#include "checkin/weekform.h"
#include "text/words.h"
#include "theme/metrics.h"
#include "theme/textfont.h"
#include "widgets/scorerow.h"

namespace slumbar {

namespace {

constexpr QSize preferredSize(760, 820);
constexpr int openDaysLine = 32;
constexpr double heightGrowth = 0.4;  // larger text makes the rows wider much more than higher
constexpr int scrollGutter = 12;      // as wide as a scroll bar of the style sheet

}  // namespace

CheckInWindow::CheckInWindow(const CheckIn& checkIn, const TimeZone& zone, QWidget* parent)
    : QWidget(parent, Qt::Window), m_record(checkIn.record), m_openDays(checkIn.openDays),
      m_isCatchingUp(checkIn.isCatchingUp), m_night(new NightForm(checkIn.record.day(), checkIn.usual, zone)),
      m_morning(new MorningForm(checkIn.isToday ? tr("This morning") : tr("That morning"))),
      m_evening(new EveningForm(checkIn.isToday ? tr("This evening") : tr("That evening"), checkIn.measures)),
      m_week(new WeekForm(checkIn.record, checkIn.weekly)), m_heading(new CheckInHeading(checkIn)),
      m_scroll(new QScrollArea), m_morningPage(new QWidget), m_eveningPage(new QWidget), m_footer(new CheckInFooter)
{
    setWindowTitle(tr("Check-in of %1").arg(words::dayAndMonth(day())));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(scrollGutter, metrics::space4, scrollGutter, metrics::space3);
    column->setSpacing(metrics::space3);
    m_heading->setContentsMargins(scrollGutter, 0, scrollGutter, 0);
    column->addWidget(m_heading);
    column->addWidget(makePages(), 1);
    m_footer->setContentsMargins(scrollGutter, 0, scrollGutter, 0);
    column->addWidget(m_footer);

    load(checkIn);
    connectHeading();
    connectFooter();
    connect(m_night, &NightForm::changed, this, &CheckInWindow::noteChange);
    connect(m_morning, &MorningForm::changed, this, &CheckInWindow::noteChange);
    connect(m_evening, &EveningForm::changed, this, &CheckInWindow::noteChange);
    connect(m_week, &WeekForm::changed, this, &CheckInWindow::noteChange);

    const QSize room = screen()->availableSize() - QSize(16, 48);
    const int height = preferredSize.height() + (m_openDays.empty() ? 0 : openDaysLine);
    const QSizeF wanted(preferredSize.width() * textScale(), height * (1 + heightGrowth * (textScale() - 1)));
    resize(wanted.toSize().boundedTo(room));
}

void CheckInWindow::connectHeading()
{
    connect(m_heading, &CheckInHeading::partChosen, this, [this](bool isEvening) {
        showPage(isEvening);
        noteChange();
    });
    connect(m_heading, &CheckInHeading::nextDayRequested, this, &CheckInWindow::goOn);
    auto* other = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_E), this);
    other->setWhatsThis(tr("To the evening or back to the morning"));
    connect(other, &QShortcut::activated, this, [this] {
        showPage(!m_isEvening);
        focusFirstOpen();
    });
}

QWidget* CheckInWindow::makePages()
{
    auto* pages = new QWidget;
    auto* column = new QVBoxLayout(pages);
    column->setContentsMargins(0, 0, 0, 0);
    const auto addPage = [column](QWidget* page, Card* first, Card* second) {
        auto* cards = new QVBoxLayout(page);
        cards->setContentsMargins(0, 0, 0, 0);
        cards->setSpacing(metrics::denseCardGutter);
        cards->addWidget(first);
        cards->addWidget(second);
        cards->addStretch();
        column->addWidget(page, 1);
    };
    addPage(m_morningPage, m_night, m_morning);
    addPage(m_eveningPage, m_week, m_evening);
    m_week->setVisible(m_week->isAsked());
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

void CheckInWindow::connectFooter()
{
    connect(m_footer, &CheckInFooter::moreRequested, this, [this] {
        const bool isShown = !m_night->isMoreShown();
        showMore(isShown);
        if (isShown) {
            goTo(m_night->firstOfMore());
        }
    });
    connect(m_footer, &CheckInFooter::closeRequested, this, &CheckInWindow::close);
    connect(m_footer, &CheckInFooter::saveRequested, this, &CheckInWindow::save);
}

void CheckInWindow::load(const CheckIn& checkIn)
{
    m_night->setNight(m_record.night());
    m_morning->setPain(m_record.pain(PainMoment::Morning));
    m_evening->setEvening(m_record);
    m_isEvening = checkIn.isEvening;
    m_isDraftKept = restoreDraft(checkIn.draft);
    showMore(m_night->hasMore() || m_morning->hasMore());
    showPage(m_isEvening);
}

void CheckInWindow::showPage(bool isEvening)
{
    m_isEvening = isEvening;
    m_morningPage->setVisible(!isEvening);
    m_eveningPage->setVisible(isEvening);
    m_scroll->verticalScrollBar()->setValue(0);
    //: the two days a night lies between
    const QString night =
        tr("The night from %1 to %2, and the morning").arg(words::weekday(day().previous()), words::weekday(day()));
    m_heading->showPart(isEvening, isEvening ? tr("The day looked back on") : night);
    updateFooter();
}

void CheckInWindow::showMore(bool isShown)
{
    m_night->setMoreShown(isShown);
    m_morning->setMoreShown(isShown);
    m_footer->showMore(isShown);
}

void CheckInWindow::noteChange()
{
    m_isDraftKept = true;
    updateFooter();
    Q_EMIT draftChanged(draft());
}

void CheckInWindow::updateFooter()
{
    m_footer->setMoreOffered(!m_isEvening);
    int open = 0;
    for (const FormFields* form : shownForms()) {
        open += form->open();
    }
    m_footer->showOpenFields(open, m_isDraftKept);
}

QByteArray CheckInWindow::draft() const
{
    QJsonObject typed = m_night->fields().typed();
    for (const FormFields* form : {&m_morning->fields(), &m_evening->fields(), &m_week->fields()}) {
        const QJsonObject more = form->typed();
        for (auto field = more.begin(); field != more.end(); ++field) {
            typed.insert(field.key(), field.value());
        }
    }
    const QJsonObject content{{QStringLiteral("evening"), m_isEvening}, {QStringLiteral("fields"), typed}};
    return QJsonDocument(content).toJson(QJsonDocument::Compact);
}

bool CheckInWindow::restoreDraft(const QByteArray& draft)
{
    const QJsonValue fields = QJsonDocument::fromJson(draft).object().value(QStringLiteral("fields"));
    if (!fields.isObject()) {
        return false;
    }
    m_night->restore(fields.toObject());
    m_morning->restore(fields.toObject());
    m_evening->fields().restore(fields.toObject());
    m_week->fields().restore(fields.toObject());
    return true;
}

std::vector<const FormFields*> CheckInWindow::shownForms() const
{
    return m_isEvening ? std::vector{&m_week->fields(), &m_evening->fields()}
                       : std::vector{&m_night->fields(), &m_morning->fields()};
}

std::vector<QWidget*> CheckInWindow::visibleFields() const
{
    std::vector<QWidget*> fields;
    for (const FormFields* form : shownForms()) {
        const std::vector<QWidget*> more = form->inOrder();
        fields.insert(fields.end(), more.begin(), more.end());
    }
    std::erase_if(fields, [this](const QWidget* field) { return !field->isVisibleTo(this) || !field->isEnabled(); });
    return fields;
}

void CheckInWindow::focusFirstOpen()
{
    const bool hasNight = m_night->fields().open() == 0;
    if (m_isEvening) {
        goTo(m_week->fields().open() > 0 ? visibleFields().front() : m_evening->back());
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
    if (const auto morning = m_morning->pain()) {
        record.setPain(*morning);
    } else {
        record.removePain(PainMoment::Morning);
    }
    m_evening->writeTo(record);
    m_week->writeTo(record);
    return record;
}

bool CheckInWindow::showInvalid(bool isEvening, QWidget* invalid)
{
    if (invalid) {
        showPage(isEvening);
        goTo(invalid);
        m_footer->say(tr("One field is not understood yet. Everything typed is kept."));
    }
    return invalid != nullptr;
}

void CheckInWindow::save()
{
    m_night->commit();
    if (showInvalid(false, m_night->firstInvalid()) || showInvalid(false, m_morning->fields().firstInvalid()) ||
        showInvalid(true, m_evening->fields().firstInvalid())) {
        return;
    }
    const DayRecord record = typedRecord();
    if (record != m_record) {
        //: what undo will say it takes back
        Q_EMIT saved(record, tr("check-in of %1").arg(words::dayAndMonth(day())));
    }
    if (m_isCatchingUp && !m_openDays.empty()) {
        goOn();
    } else {
        close();
    }
}

void CheckInWindow::goOn()
{
    close();
    Q_EMIT dayRequested(m_openDays.front());
}

}  // namespace slumbar
