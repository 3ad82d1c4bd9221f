#include "routine/bedtimechecklist.h"

#include <utility>

#include <QCloseEvent>
#include <QKeyEvent>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

#include "guides/reframingform.h"
#include "routine/checklistitem.h"
#include "routine/checklistrows.h"
#include "routine/goodnight.h"
#include "routine/rowkeys.h"
#include "text/words.h"
#include "theme/metrics.h"
#include "theme/textfont.h"
#include "widgets/card.h"
#include "widgets/keybutton.h"
#include "widgets/keywords.h"
#include "widgets/textlabel.h"

namespace slumbar {

namespace {

using namespace std::chrono_literals;

constexpr QSize usualSize(520, 760);
constexpr QSize roomOfDesktop(16, 48);  // for the frame of the window and a panel
constexpr int lightsOutHeightPx = 48;

}  // namespace

BedtimeChecklist::BedtimeChecklist(Day evening, const Clock& clock, QWidget* parent, ElapsedSource elapsed)
    : QWidget(parent, Qt::Window), m_evening(evening), m_clock(clock), m_contents(new QWidget),
      m_title(TextLabel::title()), m_detail(new TextLabel({}, TextSize::Body, Tone::Muted)),
      m_rows(new ChecklistRows(std::move(elapsed)))
{
    setWindowTitle(tr("Bedtime checklist"));
    declareKeys(*this, {tr("The habits"),
                        {{tr("1 to 9, then letters"), tr("opens the habit that shows this key")},
                         {tr("Up / Down"), tr("the one before or after")},
                         {tr("Enter"), tr("the next one that is open")},
                         {tr("Delete"), tr("takes the mark back")},
                         {tr("Ctrl+Enter"), tr("done, from within the three answers")},
                         {tr("Page Up / Page Down"), tr("scrolls")},
                         {tr("Esc"), tr("pauses the guide, then closes the window")}}});
    const QSize room = screen()->availableSize() - roomOfDesktop;
    resize((QSizeF(usualSize) * textScale()).toSize().boundedTo(room));
    makeContents();
    connectRows();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_contents);
    m_goodNight = new GoodNight(this);
    connect(m_goodNight, &GoodNight::takenBack, this, &BedtimeChecklist::takeLightsOutBack);
    connect(m_goodNight, &GoodNight::closeRequested, this, &QWidget::close);
    auto* undo = new QShortcut(QKeySequence::Undo, m_contents);
    undo->setWhatsThis(tr("Undo the last change"));
    connect(undo, &QShortcut::activated, this, &BedtimeChecklist::undoRequested);
    m_minute.setSingleShot(true);
    connect(&m_minute, &QTimer::timeout, this, &BedtimeChecklist::refresh);
}

void BedtimeChecklist::makeContents()
{
    m_title->setWordWrap(true);
    m_detail->setWordWrap(true);
    auto* card = new Card(Card::Padding::Dense);
    card->contents()->setContentsMargins(6, 6, 6, 6);
    card->contents()->addWidget(m_rows);

    auto* layout = new QVBoxLayout(m_contents);
    layout->setContentsMargins(metrics::space6, metrics::space6, metrics::space6, metrics::space4);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_detail);
    layout->addSpacing(metrics::space4);
    layout->addWidget(card);
    layout->addStretch(1);
    layout->addWidget(makeFoot());
}

QWidget* BedtimeChecklist::makeFoot()
{
    m_foot = new QWidget;
    //: the button that notes the time at which the light goes out
    m_lightsOut = new KeyButton(KeyButton::Kind::Primary, tr("Lights out now"), Qt::CTRL | Qt::Key_L);
    m_lightsOut->setControlHeight(lightsOutHeightPx);
    m_lightsOut->setLeadingIcon(Icon::Moon);
    connect(m_lightsOut, &QPushButton::clicked, this, &BedtimeChecklist::noteLightsOut);
    m_lightsOutHint = TextLabel::hint(tr("Notes the time for tomorrow's check-in and dims this window."));
    m_lightsOutHint->setAlignment(Qt::AlignCenter);
    m_lightsOutHint->setWordWrap(true);
    auto* layout = new QVBoxLayout(m_foot);
    layout->setContentsMargins(0, metrics::space4, 0, 0);
    layout->addWidget(m_lightsOut);
    layout->addWidget(m_lightsOutHint);
    return m_foot;
}

void BedtimeChecklist::connectRows()
{
    connect(m_rows, &ChecklistRows::chosen, this, &BedtimeChecklist::markAndGoOn);
    connect(m_rows, &ChecklistRows::typed, this, &BedtimeChecklist::mark);
    connect(m_rows, &ChecklistRows::nowChosen, this, [this] { markAndGoOn(m_clock.now().clock()); });
    connect(m_rows, &ChecklistRows::cleared, this, &BedtimeChecklist::clearMark);
    connect(m_rows, &ChecklistRows::questionsOpened, this, &BedtimeChecklist::openQuestions);
    connect(m_rows, &ChecklistRows::finished, this, [this] { m_lightsOut->setFocus(); });
}

void BedtimeChecklist::setDiary(const Diary& diary)
{
    m_diary = diary;
    refresh();
}

void BedtimeChecklist::refresh()
{
    const Moment now = m_clock.now();
    // Countdowns change with the minute on the clock.
    m_minute.start(1min - now.utc.time_since_epoch() % 1min);
    const ChecklistState state = checklistState(m_diary, m_evening, now);
    m_title->setText(state.title);
    m_detail->setText(state.detail);
    m_foot->setVisible(state.isTonight);
    m_rows->setState(state);
}

void BedtimeChecklist::openQuestions(ChecklistItem* item)
{
    ReframingForm* questions = item->questions();
    const auto& recorded = item->row().habit.mark;
    questions->setRecorded(recorded ? toQt(recorded->note) : QString());
    if (!m_reframingDraft.isEmpty()) {
        questions->setDraft(m_reframingDraft);
    }
    connect(questions, &ReframingForm::edited, this, [this](const QString& note) {
        m_reframingDraft = note;
        Q_EMIT reframingDraftChanged(note);
    });
}

void BedtimeChecklist::mark(const MarkValue& value)
{
    const ChecklistItem* item = m_rows->current();
    const Factor factor = item->row().habit.factor;
    DayRecord record = m_diary.on(m_evening);
    const Mark* old = record.mark(factor.id());
    Mark made{factor.id(), value, old ? old->note : std::string()};
    const auto answers = item->questions() ? item->questions()->unrecorded() : std::nullopt;
    if (answers) {
        made.note = answers->toStdString();
    }
    record.setMark(made);
    Q_EMIT editMade(Edit::ofDay(std::move(record)), wordsForUndo(factor, value));
    if (answers) {
        forgetDraft(made);
    }
}

/// What could not be written stays a draft.
void BedtimeChecklist::forgetDraft(const Mark& written)
{
    const DayRecord record = m_diary.on(m_evening);
    const Mark* found = record.mark(written.factor);
    if (found && *found == written) {
        m_rows->current()->questions()->setRecorded(toQt(written.note));
        m_reframingDraft.clear();
        Q_EMIT reframingDraftChanged({});
    }
}

void BedtimeChecklist::markAndGoOn(const MarkValue& value)
{
    mark(value);
    m_rows->openNext();
}

void BedtimeChecklist::clearMark()
{
    const Factor factor = m_rows->current()->row().habit.factor;
    DayRecord record = m_diary.on(m_evening);
    if (record.mark(factor.id())) {
        record.removeMark(factor.id());
        Q_EMIT editMade(Edit::ofDay(std::move(record)), wordsForClearing(factor));
    }
}

/// Minutes that were spent are not lost with the window.
void BedtimeChecklist::keepBegunGuides()
{
    DayRecord record = m_diary.on(m_evening);
    for (const auto& [factor, minutes] : m_rows->minutesBegun()) {
        const MarkValue spent = static_cast<double>(minutes);
        record.setMark({factor.id(), spent, {}});
        Q_EMIT editMade(Edit::ofDay(record), wordsForUndo(factor, spent));
    }
}

void BedtimeChecklist::noteLightsOut()
{
    const Moment now = m_clock.now();
    m_rows->closeCurrent();
    keepBegunGuides();
    Q_EMIT lightsOutNoted(now);
    m_contents->setEnabled(false);
    m_goodNight->say(now.clock());
}

void BedtimeChecklist::takeLightsOutBack()
{
    m_goodNight->hide();
    m_contents->setEnabled(true);
    Q_EMIT lightsOutTakenBack();
    m_rows->openNext();
}

void BedtimeChecklist::sayTakenBack(const QString& words)
{
    //: %1 what was undone: Stretching done
    m_lightsOutHint->setText(tr("Taken back: %1").arg(words));
}

void BedtimeChecklist::keyPressEvent(QKeyEvent* event)
{
    if (!m_contents->isEnabled()) {
        return;
    }
    if (const auto row = rowOfKey(event->key())) {
        m_rows->open(*row);
        return;
    }
    ChecklistItem* item = m_rows->current();
    switch (event->key()) {
    case Qt::Key_Up:
        m_rows->moveBy(-1);
        break;
    case Qt::Key_Down:
        m_rows->moveBy(1);
        break;
    case Qt::Key_PageUp:
        m_rows->scrollPages(-1);
        break;
    case Qt::Key_PageDown:
        m_rows->scrollPages(1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (item && item->questions() && event->modifiers().testFlag(Qt::ControlModifier)) {
            markAndGoOn(Done{});
        } else {
            m_rows->openNext();
        }
        break;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        if (item) {
            clearMark();
        }
        break;
    case Qt::Key_Escape:
        if (item && item->guide() && item->guide()->isRunning()) {
            item->guide()->pause();
        } else {
            close();
        }
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void BedtimeChecklist::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_rows->current()) {
        m_rows->openNext();
    }
}

void BedtimeChecklist::closeEvent(QCloseEvent* event)
{
    m_rows->commit();
    keepBegunGuides();
    QWidget::closeEvent(event);
}

}  // namespace slumbar
