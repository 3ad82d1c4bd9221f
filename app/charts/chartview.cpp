#include "charts/chartview.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include "charts/chartaccessible.h"
#include "charts/chartscene.h"
#include "charts/shownpart.h"
#include "charts/stopsinview.h"
#include "widgets/keywords.h"

namespace slumbar {

namespace {

constexpr double zoomStep = 2;
constexpr double panPart = 4;        ///< of what is shown, a step of panning by keyboard
constexpr double wheelPanPart = 12;  ///< the same for a notch of the wheel
constexpr double aNotch = 120;       ///< of the wheel, in the units of its events
constexpr int narrowestPx = 320;
constexpr int usualPx = 640;

}  // namespace

ChartView::ChartView(QWidget* parent) : QGraphicsView(parent), m_scene(new ChartScene(chartLookOf(this), this))
{
    announceChartsToAccessibility();
    setScene(m_scene);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setWhatsThis(tr("Move the pointer or the arrows over the picture to read single values; the table below has all."));
    declareKeys(*this, {tr("The picture"),
                        {{tr("Left / Right"), tr("to the value before or after")},
                         {tr("Ctrl+Left / Ctrl+Right"), tr("further at once")},
                         {tr("Home / End"), tr("to the first or the last")},
                         {tr("Shift+Left / Shift+Right"), tr("moves the part that is shown")},
                         {tr("+ / \u2212"), tr("closer or further")},
                         {tr("Esc"), tr("takes the cursor away")}}});
    viewport()->setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartView::setSpec(ChartSpec spec, WordsOfStop wordsOf, DayRange shown)
{
    const std::optional<double> day = cursorDay();
    const int heightBefore = heightForWidth(width());
    m_scene->setSpec(std::move(spec));
    m_wordsOf = std::move(wordsOf);
    m_shown = shown;
    arrange();
    keepCursorAt(day);
    m_usualHeights.clear();
    // Laying out the page anew takes longer than a frame.
    if (heightForWidth(width()) != heightBefore) {
        updateGeometry();
    }
}

const ChartSpec& ChartView::spec() const
{
    return m_scene->spec();
}

void ChartView::showDays(DayRange days)
{
    if (m_scene->isEmpty() || days == m_shown) {
        return;
    }
    const std::optional<double> day = cursorDay();
    m_shown = days;
    arrange();
    keepCursorAt(day);
}

const ChartStop* ChartView::cursorStop() const
{
    return m_scene->cursor() ? &spec().stops[m_scene->cursor()->stop] : nullptr;
}

StopWords ChartView::cursorWords() const
{
    return m_scene->cursor() ? m_scene->cursor()->words : StopWords();
}

double ChartView::plotWidthPx() const
{
    return m_scene->layout() == nullptr ? 0 : m_scene->layout()->plots().width();
}

void ChartView::paintPicture(QPainter& painter, const QRectF& place)
{
    m_scene->paintPicture(painter, place);
}

int ChartView::heightForWidth(int width) const
{
    if (m_scene->isEmpty()) {
        return 0;
    }
    const auto known = m_usualHeights.constFind(width);
    return known != m_usualHeights.cend()
               ? *known
               : *m_usualHeights.insert(width,
                                        static_cast<int>(ChartLayout::usualHeight(spec(), width, m_scene->look())));
}

QSize ChartView::sizeHint() const
{
    return {usualPx, heightForWidth(std::max(width(), usualPx))};
}

QSize ChartView::minimumSizeHint() const
{
    return {narrowestPx, heightForWidth(std::max(width(), narrowestPx))};
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    arrange();
    Q_EMIT plotWidthChanged();
}

void ChartView::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
    const auto isOneOf = [event](auto... types) { return ((event->type() == types) || ...); };
    if (isOneOf(QEvent::PaletteChange, QEvent::FontChange, QEvent::StyleChange, QEvent::LayoutDirectionChange)) {
        m_scene->setLook(chartLookOf(this));
        arrange();
        m_usualHeights.clear();
        updateGeometry();
    }
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const int forward = m_scene->look().isMirrored ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return pressArrow(forward, event->modifiers());
    case Qt::Key_Left:
        return pressArrow(-forward, event->modifiers());
    case Qt::Key_Home:
        return setCursorStop(firstStopIn(spec().stops, m_shown));
    case Qt::Key_End:
        return setCursorStop(lastStopIn(spec().stops, m_shown));
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomAroundCursor(1 / zoomStep);
    case Qt::Key_Minus:
        return zoomAroundCursor(zoomStep);
    case Qt::Key_Escape:
        if (m_scene->cursor()) {
            return setCursorStop(std::nullopt);
        }
        break;
    }
    // Not left to QGraphicsView, whose arrows would scroll.
    event->ignore();
}

void ChartView::pressArrow(int forward, Qt::KeyboardModifiers modifiers)
{
    if (modifiers.testFlag(Qt::ShiftModifier)) {
        return pan(forward * static_cast<int>(std::ceil(m_shown.length() / panPart)));
    }
    stepCursor(forward * (modifiers.testFlag(Qt::ControlModifier) ? longStep(spec().stopDays) : 1));
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QGraphicsView::focusOutEvent(event);
    setCursorStop(std::nullopt);
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_scene->layout() != nullptr) {
        m_draggedDay = m_scene->layout()->dayAt(event->position().x());
    }
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    const ChartLayout* const layout = m_scene->layout();
    if (layout == nullptr) {
        return;
    }
    const double day = layout->dayAt(event->position().x());
    if (m_draggedDay) {
        return pan(static_cast<int>(std::lround(*m_draggedDay - day)));
    }
    const QRectF plots = layout->plots();
    const bool isInside = plots.left() <= event->position().x() && event->position().x() <= plots.right();
    setCursorStop(isInside ? nearestStopIn(spec().stops, m_shown, day) : std::nullopt);
}

void ChartView::mouseReleaseEvent(QMouseEvent*)
{
    m_draggedDay.reset();
}

void ChartView::leaveEvent(QEvent* event)
{
    QGraphicsView::leaveEvent(event);
    if (!hasFocus()) {
        setCursorStop(std::nullopt);
    }
}

/// Sideways pans, with Ctrl it zooms at the pointer; else the page scrolls, which the chart fills most of.
void ChartView::wheelEvent(QWheelEvent* event)
{
    const QPoint turned = event->angleDelta();
    if (turned.x() != 0 || event->modifiers().testFlag(Qt::ShiftModifier)) {
        const double notches = (turned.x() != 0 ? turned.x() : turned.y()) / aNotch;
        const double days = notches * m_shown.length() / wheelPanPart;
        return pan(static_cast<int>(std::round(m_scene->look().isMirrored ? days : -days)));
    }
    if (!event->modifiers().testFlag(Qt::ControlModifier) || m_scene->layout() == nullptr) {
        event->ignore();
        return;
    }
    zoom(std::pow(zoomStep, -turned.y() / aNotch / 2), m_scene->layout()->dayAt(event->position().x()));
}

void ChartView::arrange()
{
    m_scene->arrange(m_shown, viewport()->size());
    m_isArranged = true;
}

void ChartView::moveTo(DayRange days)
{
    if (days == m_shown) {
        return;
    }
    const std::optional<double> day = cursorDay();
    m_shown = days;
    m_isArranged = false;
    Q_EMIT shownDaysChanged();
    if (!m_isArranged) {
        arrange();
        keepCursorAt(day);
    }
}

void ChartView::pan(int days)
{
    if (!m_scene->isEmpty()) {
        moveTo(panned(m_shown, days, spec().days));
    }
}

void ChartView::zoom(double factor, double aroundDay)
{
    if (!m_scene->isEmpty()) {
        moveTo(zoomed(m_shown, factor, aroundDay, spec().days));
    }
}

void ChartView::zoomAroundCursor(double factor)
{
    zoom(factor, cursorDay().value_or((dayNumber(m_shown.first) + dayNumber(m_shown.last)) / 2));
}

void ChartView::stepCursor(int step)
{
    if (!m_scene->cursor()) {
        return setCursorStop(step > 0 ? firstStopIn(spec().stops, m_shown) : lastStopIn(spec().stops, m_shown));
    }
    const int last = static_cast<int>(spec().stops.size()) - 1;
    const int target = std::clamp(static_cast<int>(m_scene->cursor()->stop) + step, 0, last);
    const double day = spec().stops[static_cast<std::size_t>(target)].day;
    // Where the step leads out of view, the view follows.
    moveTo(reaching(m_shown, day, spec().days));
    setCursorStop(nearestStopIn(spec().stops, m_shown, day));
}

void ChartView::setCursorStop(std::optional<std::size_t> stop)
{
    const bool hadCursor = m_scene->cursor().has_value();
    const QString before = accessibleDescription();
    m_scene->setCursor(stop ? std::optional(ChartScene::Cursor{*stop, m_wordsOf(*stop)}) : std::nullopt);
    describe();
    const QString words = stop ? accessibleDescription() : QString();
    if (hadCursor != stop.has_value() || (stop && words != before)) {
        Q_EMIT cursorMoved(words);
    }
}

std::optional<double> ChartView::cursorDay() const
{
    return cursorStop() == nullptr ? std::nullopt : std::optional(cursorStop()->day);
}

/// At the stop nearest to a day that is still in view, else nowhere.
void ChartView::keepCursorAt(std::optional<double> day)
{
    const bool isInView = day && dayNumber(m_shown.first) - 0.5 <= *day && *day <= dayNumber(m_shown.last) + 0.5;
    setCursorStop(isInView ? nearestStopIn(spec().stops, m_shown, *day) : std::nullopt);
}

/// What a screen reader says: the whole chart in words, or the place of the cursor.
void ChartView::describe()
{
    setAccessibleName(spec().title);
    if (!m_scene->cursor()) {
        setAccessibleDescription(spec().summary);
        return;
    }
    setAccessibleDescription(spokenWords(spec(), m_scene->cursor()->words));
}

}  // namespace slumbar
