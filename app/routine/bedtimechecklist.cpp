#include "routine/bedtimechecklist.h"

#include <algorithm>

#include <QCloseEvent>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include "routine/checklistitem.h"
#include "routine/markpad.h"
#include "text/words.h"
#include "theme/metrics.h"
#include "widgets/card.h"
#include "widgets/keybutton.h"
#include "widgets/keywords.h"
#include "widgets/textlabel.h"

namespace slumbar {

namespace {

using namespace std::chrono_literals;

constexpr QSize usualSize(520, 760);
constexpr int lineHeightPx = 48;
constexpr int denseLineHeightPx = 38;
constexpr std::size_t mostRoomyRows = 8;  // as many fit into the window at the full height
constexpr int lightsOutHeightPx = 48;

/// As high as its rows, as long as there is room for them.
class RowsArea : public QScrollArea {
public:
    QSize sizeHint() const override { return widget()->sizeHint(); }

protected:
    /// The arrows belong to the checklist.
    void keyPressEvent(QKeyEvent* event) override { event->ignore(); }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest) {
            updateGeometry();
        }
        return QScrollArea::eventFilter(watched, event);
    }
};

}  // namespace

BedtimeChecklist::BedtimeChecklist(Day evening, const Clock& clock, QWidget* parent)
    : QWidget(parent, Qt::Window), m_evening(evening), m_clock(clock), m_title(TextLabel::title()),
      m_detail(new TextLabel({}, TextSize::Body, Tone::Muted)), m_scroll(new RowsArea)
{
    setWindowTitle(tr("Bedtime checklist"));
    declareKeys(*this, {tr("The habits"),
                        {{tr("1 to 9"), tr("opens the habit in that place")},
                         {tr("Up / Down"), tr("the one before or after")},
                         {tr("Enter"), tr("the next one that is open")},
                         {tr("Delete"), tr("takes the mark back")},
                         {tr("Esc"), tr("closes the window")}}});
    resize(usualSize);
    m_title->setWordWrap(true);
    m_detail->setWordWrap(true);
    auto* rows = new QWidget;
    m_rows = new QVBoxLayout(rows);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_scroll->setWidget(rows);
    m_scroll->setWidgetResizable(true);
    rows->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* card = new Card(Card::Padding::Dense);
    card->contents()->setContentsMargins(6, 6, 6, 6);
    card->contents()->addWidget(m_scroll);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space6, metrics::space6, metrics::space6, metrics::space4);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_detail);
    layout->addSpacing(metrics::space4);
    layout->addWidget(card);
    layout->addStretch(1);
    layout->addWidget(makeFoot());

    connect(&m_minute, &QTimer::timeout, this, &BedtimeChecklist::refresh);
    m_minute.start(30s);
}

QWidget* BedtimeChecklist::makeFoot()
{
    m_foot = new QWidget;
    //: the button that notes the time at which the light goes out
    m_lightsOut = new KeyButton(KeyButton::Kind::Primary, tr("Lights out now"), Qt::CTRL | Qt::Key_L);
    m_lightsOut->setControlHeight(lightsOutHeightPx);
    connect(m_lightsOut, &QPushButton::clicked, this, &BedtimeChecklist::noteLightsOut);
    m_lightsOutHint = TextLabel::hint(tr("Notes the time for tomorrow's check-in."));
    m_lightsOutHint->setAlignment(Qt::AlignCenter);
    m_lightsOutHint->setWordWrap(true);
    auto* layout = new QVBoxLayout(m_foot);
    layout->setContentsMargins(0, metrics::space4, 0, 0);
    layout->addWidget(m_lightsOut);
    layout->addWidget(m_lightsOutHint);
    return m_foot;
}

void BedtimeChecklist::setDiary(const Diary& diary)
{
    m_diary = diary;
    refresh();
}

void BedtimeChecklist::refresh()
{
    m_state = checklistState(m_diary, m_evening, m_clock.now());
    m_title->setText(m_state.title);
    m_detail->setText(m_state.detail);
    m_foot->setVisible(m_state.isTonight);
    const auto isShown = [](const ChecklistItem* item, const ChecklistRow& row) {
        return item->row().habit.factor == row.habit.factor;
    };
    if (!std::equal(m_items.begin(), m_items.end(), m_state.rows.begin(), m_state.rows.end(), isShown)) {
        makeItems();
        return;
    }
    for (std::size_t place = 0; place < m_items.size(); ++place) {
        m_items[place]->setRow(m_state.rows[place]);
    }
}

void BedtimeChecklist::makeItems()
{
    m_current = -1;
    for (ChecklistItem* item : m_items) {
        delete item;
    }
    m_items.clear();
    for (const ChecklistRow& row : m_state.rows) {
        const int place = static_cast<int>(m_items.size());
        auto* item = new ChecklistItem(place + 1, row);
        item->setLineHeight(m_state.rows.size() > mostRoomyRows ? denseLineHeightPx : lineHeightPx);
        connect(item, &ChecklistItem::pressed, this, [this, place] { open(place); });
        m_rows->addWidget(item);
        m_items.push_back(item);
    }
    setTabOrder(m_items.empty() ? this : static_cast<QWidget*>(m_items.back()), m_lightsOut);
    if (isVisible()) {
        openNext();
    }
}

/// The next habit without a mark, from the one in hand onward and then from the top.
void BedtimeChecklist::openNext()
{
    const int count = static_cast<int>(m_items.size());
    for (int step = 1; step <= count; ++step) {
        const int place = (m_current + step) % count;
        if (m_state.rows[static_cast<std::size_t>(place)].habit.isOpen()) {
            open(place);
            return;
        }
    }
    if (closeCurrent()) {
        m_lightsOut->setFocus();
    }
}

void BedtimeChecklist::open(int place)
{
    if (place == m_current || place < 0 || place >= static_cast<int>(m_items.size()) || !closeCurrent()) {
        return;
    }
    m_current = place;
    ChecklistItem* item = m_items[static_cast<std::size_t>(place)];
    MarkPad& pad = item->open(m_state.isTonight);
    connect(&pad, &MarkPad::markChosen, this, [this](const Mark& chosen) { markAndGoOn(chosen.value); });
    connect(&pad, &MarkPad::markTyped, this, [this](const Mark& typed) { mark(typed.value); });
    connect(&pad, &MarkPad::cleared, this, &BedtimeChecklist::clearMark);
    connect(&pad, &MarkPad::nowChosen, this, [this] { markAndGoOn(m_clock.now().clock()); });
    m_rows->activate();
    m_scroll->ensureWidgetVisible(item);
}

/// False when something is typed that cannot be read; the row stays open then.
bool BedtimeChecklist::closeCurrent()
{
    if (m_current < 0) {
        return true;
    }
    ChecklistItem* item = m_items[static_cast<std::size_t>(m_current)];
    if (!item->pad()->commit()) {
        return false;
    }
    item->close();
    m_current = -1;
    return true;
}

void BedtimeChecklist::moveBy(int rows)
{
    const int last = static_cast<int>(m_items.size()) - 1;
    open(std::clamp(m_current < 0 && rows < 0 ? last : m_current + rows, 0, last));
}

void BedtimeChecklist::mark(const MarkValue& value)
{
    const Factor factor = m_state.rows[static_cast<std::size_t>(m_current)].habit.factor;
    DayRecord record = m_diary.on(m_evening);
    const Mark* old = record.mark(factor.id());
    record.setMark({factor.id(), value, old ? old->note : std::string()});
    Q_EMIT editMade(Edit::ofDay(std::move(record)), wordsForUndo(factor, value));
}

void BedtimeChecklist::markAndGoOn(const MarkValue& value)
{
    mark(value);
    openNext();
}

void BedtimeChecklist::clearMark()
{
    const Factor factor = m_state.rows[static_cast<std::size_t>(m_current)].habit.factor;
    DayRecord record = m_diary.on(m_evening);
    if (record.mark(factor.id())) {
        record.removeMark(factor.id());
        Q_EMIT editMade(Edit::ofDay(std::move(record)), wordsForClearing(factor));
    }
}

void BedtimeChecklist::noteLightsOut()
{
    const Moment now = m_clock.now();
    //: %1 a time
    m_lightsOutHint->setText(tr("%1 is noted for tomorrow's check-in.").arg(words::clock(now.clock())));
    Q_EMIT lightsOutNoted(now);
}

void BedtimeChecklist::keyPressEvent(QKeyEvent* event)
{
    const int digit = event->key() - Qt::Key_0;
    if (digit >= 1 && digit <= 9) {
        open(digit - 1);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up:
        moveBy(-1);
        break;
    case Qt::Key_Down:
        moveBy(1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openNext();
        break;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        if (m_current >= 0) {
            clearMark();
        }
        break;
    case Qt::Key_Escape:
        close();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void BedtimeChecklist::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_current < 0) {
        openNext();
    }
}

void BedtimeChecklist::closeEvent(QCloseEvent* event)
{
    if (m_current >= 0) {
        m_items[static_cast<std::size_t>(m_current)]->pad()->commit();
    }
    QWidget::closeEvent(event);
}

}  // namespace slumbar
