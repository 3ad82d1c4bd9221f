#include "widgets/scorerow.h"

#include <cmath>

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include "theme/metrics.h"
#include "theme/textfont.h"
#include "widgets/keywords.h"

namespace slumbar {

namespace {

constexpr qint64 tenMustFollowWithinMs = 1200;
constexpr int columnsOfBrokenRow = 6;
constexpr PainScore outlineOfPale = PainScore::of<4>();

QString numberText(int value)
{
    return QLocale().toString(value);
}

}  // namespace

ScoreRow::ScoreRow(const QString& name, QWidget* parent) : PaintedControl(parent)
{
    setAccessibleName(name);
    setWhatsThis(tr("0 is none, 10 the worst you can imagine. A digit answers; Delete takes the answer back."));
    declareKeys(*this, {tr("Rows from 0 to 10"),
                        {{tr("0 to 9"), tr("answers; 1 and then 0 is 10")},
                         {tr("Left / Right"), tr("one lower or higher")},
                         {tr("Home / End"), tr("0 or 10")},
                         {tr("Delete"), tr("takes the answer back")}}});
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ScoreRow::setScore(std::optional<PainScore> score)
{
    m_score = score;
    update();
}

void ScoreRow::answer(std::optional<PainScore> score)
{
    if (score == m_score) {
        return;
    }
    setScore(score);
    announceValue();
    Q_EMIT scoreChanged(m_score);
}

Spoken ScoreRow::spoken() const
{
    Spoken spoken;
    spoken.role = QAccessible::Slider;
    //: read aloud for a pain score, for example "3 of 10"
    spoken.value = m_score ? tr("%1 of 10").arg(numberText(m_score->value())) : tr("not answered");
    spoken.number = Spoken::Number{m_score ? m_score->value() : 0.0, PainScore::lowest, PainScore::highest, 1};
    return spoken;
}

void ScoreRow::setNumber(int, double number)
{
    if (const auto score = PainScore::make(static_cast<int>(std::lround(number)))) {
        answer(*score);
    }
}

int ScoreRow::smallestCellWidth() const
{
    const QFontMetrics metrics(textFont(TextSize::Body, TextWeight::Strong));
    return qMax(32, metrics.horizontalAdvance(numberText(PainScore::highest)) + 10);
}

int ScoreRow::rowHeight() const
{
    return qMax(metrics::dailyControlHeight, QFontMetrics(textFont(TextSize::Body)).height() + 18);
}

ScoreRow::Grid ScoreRow::gridFor(int width) const
{
    constexpr int count = PainScore::highest + 1;
    return width >= count * smallestCellWidth() ? Grid{count, 1} : Grid{columnsOfBrokenRow, 2};
}

QSize ScoreRow::sizeHint() const
{
    return {(PainScore::highest + 1) * 48, rowHeight()};
}

QSize ScoreRow::minimumSizeHint() const
{
    return {columnsOfBrokenRow * smallestCellWidth(), rowHeight()};
}

int ScoreRow::heightForWidth(int width) const
{
    return gridFor(width).rows * rowHeight();
}

QRectF ScoreRow::cellOf(int value) const
{
    const Grid grid = gridFor(width());
    const double cellWidth = double(width()) / grid.columns;
    const double cellHeight = double(height()) / grid.rows;
    const int column = value % grid.columns;
    const double left = isMirrored() ? width() - (column + 1) * cellWidth : column * cellWidth;
    return {left, (value / grid.columns) * cellHeight, cellWidth, cellHeight};
}

std::optional<int> ScoreRow::valueAt(const QPoint& point) const
{
    for (int value = PainScore::lowest; value <= PainScore::highest; ++value) {
        if (cellOf(value).contains(point)) {
            return value;
        }
    }
    return std::nullopt;
}

void ScoreRow::paintCell(QPainter& painter, int value) const
{
    const Theme& theme = themeOf(this);
    const QRectF cell = cellOf(value);
    if (m_hovered == value) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Token::AccentSoft));
        painter.drawRoundedRect(cell.adjusted(3, 3, -3, -3), 6, 6);
    }
    painter.setFont(textFont(TextSize::Body));
    painter.setPen(theme.color(isEnabled() ? Token::Text : Token::TextDisabled));
    painter.drawText(cell.adjusted(0, 0, 0, -5), Qt::AlignCenter, numberText(value));

    const PainScore score = *PainScore::make(value);
    const QRectF strip(cell.left() + 6, cell.bottom() - 8, cell.width() - 12, 4);
    const bool isPale = value <= 2;
    painter.setBrush(theme.painFill(score));
    painter.setPen(isPale ? QPen(theme.painFill(outlineOfPale), 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(isPale ? strip.adjusted(0.5, 0.5, -0.5, -0.5) : strip, 2, 2);
}

void ScoreRow::paintSeparators(QPainter& painter) const
{
    const Grid grid = gridFor(width());
    painter.setPen(themeOf(this).color(Token::Border));
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int value = PainScore::lowest; value <= PainScore::highest; ++value) {
        if (value % grid.columns == 0) {
            continue;
        }
        const QRectF cell = cellOf(value);
        const int x = qRound(isMirrored() ? cell.right() : cell.left());
        painter.drawLine(QPointF(x, cell.top() + 8), QPointF(x, cell.bottom() - 12));
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
}

void ScoreRow::paintChosen(QPainter& painter) const
{
    const Theme& theme = themeOf(this);
    const QRectF cell = cellOf(m_score->value()).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(theme.color(Token::PainText), 2));
    painter.setBrush(theme.painFill(*m_score));
    painter.drawRoundedRect(cell, metrics::radiusMedium - 1, metrics::radiusMedium - 1);
    painter.setFont(textFont(TextSize::Body, TextWeight::Strong));
    painter.setPen(theme.painNumber(*m_score));
    painter.drawText(cell, Qt::AlignCenter, numberText(m_score->value()));
}

void ScoreRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color(Token::BorderStrong));
    painter.setBrush(theme.color(Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radiusMedium,
                            metrics::radiusMedium);
    paintSeparators(painter);
    for (int value = PainScore::lowest; value <= PainScore::highest; ++value) {
        paintCell(painter, value);
    }
    if (m_score) {
        paintChosen(painter);
    }
}

void ScoreRow::typeDigit(int digit)
{
    const bool makesTen = digit == 0 && m_sinceOne.isValid() && m_sinceOne.elapsed() <= tenMustFollowWithinMs;
    m_sinceOne.invalidate();
    if (makesTen) {
        answer(PainScore::of<10>());
        return;
    }
    answer(*PainScore::make(digit));
    if (digit == 1) {
        m_sinceOne.start();
    }
}

void ScoreRow::step(int direction)
{
    m_sinceOne.invalidate();
    const int start = direction > 0 ? PainScore::lowest : PainScore::highest;
    const int next = m_score ? qBound(PainScore::lowest, m_score->value() + direction, PainScore::highest) : start;
    answer(*PainScore::make(next));
}

void ScoreRow::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int key = event->key();
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        typeDigit(key - Qt::Key_0);
    } else if (const int direction = stepOfArrow(key, layoutDirection())) {
        step(direction);
    } else if (key == Qt::Key_Home) {
        answer(PainScore::of<PainScore::lowest>());
    } else if (key == Qt::Key_End) {
        answer(PainScore::of<PainScore::highest>());
    } else if (key == Qt::Key_Backspace || key == Qt::Key_Delete) {
        m_sinceOne.invalidate();
        answer(std::nullopt);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ScoreRow::mousePressEvent(QMouseEvent* event)
{
    const auto value = valueAt(event->pos());
    if (event->button() == Qt::LeftButton && value) {
        const bool isSame = m_score && m_score->value() == *value;
        answer(isSame ? std::nullopt : std::optional(*PainScore::make(*value)));
    }
}

void ScoreRow::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = isEnabled() ? valueAt(event->pos()) : std::nullopt;
    update();
}

void ScoreRow::leaveEvent(QEvent*)
{
    m_hovered.reset();
    update();
}

}  // namespace slumbar
