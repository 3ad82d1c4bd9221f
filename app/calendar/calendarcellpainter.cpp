#include "calendar/calendarcellpainter.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include "text/words.h"
#include "theme/icon.h"
#include "theme/metrics.h"
#include "theme/textfont.h"
#include "theme/theme.h"
#include "widgets/markpainter.h"
#include "widgets/scorechip.h"

namespace slumbar {

namespace {

constexpr double padding = 7;
constexpr double barHeight = 8;
constexpr double dotSize = 8;
constexpr double dotPitch = 13;
constexpr double tightestDotPitch = 10;
constexpr double signSize = 14;
constexpr QSizeF smallestSize(80, 72);

/// How the dots of the habits are laid out in the width of a cell.
struct DotGrid {
    int columns = 1;
    int lines = 0;
    double pitch = dotPitch;

    DotGrid(int habits, double width)
    {
        if (habits == 0) {
            return;
        }
        const int most = std::max(1, static_cast<int>((width - dotSize) / tightestDotPitch) + 1);
        lines = (habits + most - 1) / most;
        columns = (habits + lines - 1) / lines;
        pitch = columns == 1 ? dotPitch : std::min(dotPitch, (width - dotSize) / (columns - 1));
    }
    double height() const { return lines == 0 ? 0 : dotSize + (lines - 1) * tightestDotPitch; }
};

double lineHeight()
{
    return std::ceil(QFontMetricsF(textFont(TextSize::Small)).height());
}

double chipSize()
{
    return std::max(22.0, lineHeight() + 6);
}

/// The height of the parts one below the other, without the space between them.
double heightOfParts(const DotGrid& dots)
{
    return chipSize() + barHeight + lineHeight() + dots.height();
}

/// The space above, between and below the parts at full size; it shrinks evenly in a low cell.
constexpr double gapAbove = 7;
constexpr double gapBelowHead = 5;
constexpr double gapBelowBar = 4;
constexpr double gapBelowWords = 5;
constexpr double tightestStretch = 0.45;
constexpr double gaps = gapAbove + gapBelowHead + gapBelowBar + gapBelowWords + padding;

class CellPainter {
public:
    CellPainter(QPainter& painter, const QRectF& place, const CalendarCell& cell, const CalendarCellLook& look)
        : m_painter(painter), m_place(place), m_cell(cell), m_look(look),
          m_inner(place.adjusted(padding, 0, -padding, 0)), m_dots(look.habits, m_inner.width())
    {
    }

    void paint()
    {
        // Each text has the direction of its own words; where it stands is up to the direction of the window.
        m_painter.setLayoutDirection(Qt::LayoutDirectionAuto);
        m_painter.setFont(textFont(TextSize::Small));
        const double eventHeight = hasEventLine() ? lineHeight() : 0;
        const double stretch = std::min(1.2, (m_place.height() - heightOfParts(m_dots) - eventHeight) / gaps);
        double y = m_place.top() + gapAbove * stretch;
        paintHead(y);
        y += chipSize() + gapBelowHead * stretch;
        paintNight(y);
        y += barHeight + gapBelowBar * stretch;
        paintNightWords(y);
        y += lineHeight();
        paintEvent(y);
        y += eventHeight + gapBelowWords * stretch;
        paintHabits(y);
        if (m_look.isCurrent) {
            paintOutline();
        }
    }

private:
    QColor color(Token token) const { return m_look.theme.color(token); }

    /// A rectangle given from left to right, where the direction of reading has it.
    QRectF read(const QRectF& place) const
    {
        if (m_look.direction == Qt::LeftToRight) {
            return place;
        }
        return {m_place.left() + m_place.right() - place.right(), place.top(), place.width(), place.height()};
    }

    double widthOf(const QString& text) const { return QFontMetricsF(m_painter.font()).horizontalAdvance(text); }

    void drawText(const QRectF& place, const QString& text, int flags = Qt::AlignVCenter | Qt::TextSingleLine)
    {
        const Qt::Alignment leading = m_look.direction == Qt::LeftToRight ? Qt::AlignLeft : Qt::AlignRight;
        m_painter.drawText(read(place), static_cast<int>(leading) | Qt::AlignAbsolute | flags, text);
    }

    void paintHead(double top)
    {
        const double side = chipSize();
        double start = paintNumber(top);
        double end = m_inner.right();
        if (m_cell.morningPain) {
            const double width = std::max(side, widthOf(QStringLiteral("10")) + 8);
            end -= width;
            m_painter.setFont(textFont(TextSize::Small, TextWeight::Strong));
            paintScore(m_painter, read({end, top, width, side}), *m_cell.morningPain, m_look.theme);
            m_painter.setFont(textFont(TextSize::Small));
        }
        if (m_cell.isFound && start + signSize <= end) {
            paintIcon(m_painter, signPlace(start, top, chipSize()), Icon::Search, color(Token::Text), chosenIconStroke);
            start += signSize + metrics::space1;
        }
        if (m_cell.isFlare && start + signSize <= end) {
            paintFlare(start, end, top);
        }
    }

    QRectF signPlace(double start, double top, double height) const
    {
        return read({start, top + (height - signSize) / 2, signSize, signSize});
    }

    /// Today's number stands on a pill. Returns where the next sign may start.
    double paintNumber(double top)
    {
        const QString number = QLocale().toString(static_cast<int>(m_cell.day.dayOfMonth()));
        const bool isStrong = m_cell.isToday || m_look.isCurrent;
        m_painter.setFont(textFont(TextSize::Small, isStrong ? TextWeight::Strong : TextWeight::Regular));
        QRectF place(m_inner.left(), top, widthOf(number) + 1, chipSize());
        if (m_cell.isToday) {
            const QRectF pill = place.adjusted(-3, 1, 7, -1);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(color(Token::Accent));
            m_painter.drawRoundedRect(read(pill), pill.height() / 2, pill.height() / 2);
            place.translate(2, 0);
        }
        const Token ink = m_cell.isInMonth ? Token::Text : Token::TextMuted;
        m_painter.setPen(color(m_cell.isToday ? Token::OnAccent : ink));
        drawText(place, number);
        m_painter.setFont(textFont(TextSize::Small));
        return place.right() + (m_cell.isToday ? metrics::space2 : metrics::space1);
    }

    /// The sign, and the word where it has room.
    void paintFlare(double start, double end, double top)
    {
        paintIcon(m_painter, signPlace(start, top, chipSize()), Icon::Flare, color(Token::PainText));
        //: the word for a flare in a cell of the calendar, beside its sign
        const QString word = QCoreApplication::translate("Calendar", "flare");
        start += signSize + 2;
        if (start + widthOf(word) <= end) {
            m_painter.setPen(color(Token::PainText));
            drawText({start, top, end - start, chipSize()}, word);
        }
    }

    /// All cells of a month with events leave a line for them, where they are high enough.
    bool hasEventLine() const
    {
        return m_look.hasEvents && m_place.height() >= heightOfParts(m_dots) + lineHeight() + gaps * tightestStretch;
    }

    /// Sign and word on a line of their own, else at the end of the line above, there without a word that has no room.
    void paintEvent(double top)
    {
        if (m_cell.event.isEmpty()) {
            return;
        }
        const double height = lineHeight();
        const double wordWidth = signSize + 2 + widthOf(m_cell.event);
        const double room = m_inner.width() - widthOf(m_cell.nightWords) - metrics::space2;
        const double width = hasEventLine() ? m_inner.width() : wordWidth <= room ? wordWidth : signSize;
        const QRectF place(m_inner.right() - width, hasEventLine() ? top : top - height, width, height);
        paintIcon(m_painter, signPlace(place.left(), place.top(), height), Icon::Event, color(Token::TextMuted));
        const QRectF rest = place.adjusted(signSize + 2, 0, 1, 0);
        m_painter.setPen(color(Token::TextMuted));
        if (rest.width() > 1) {
            drawText(rest, QFontMetricsF(m_painter.font()).elidedText(m_cell.event, Qt::ElideRight, rest.width()));
        }
    }

    void paintNight(double top)
    {
        const double middle = std::floor(top + barHeight / 2) + 0.5;
        const QLineF line(m_inner.left(), middle, m_inner.right(), middle);
        if (m_cell.hasGap()) {
            QPen dashes(color(Token::Gap), 1.5, Qt::CustomDashLine, Qt::FlatCap);
            dashes.setDashPattern({2, 2});
            m_painter.setPen(dashes);
            m_painter.drawLine(line);
        }
        if (m_cell.night) {
            paintSmallNight(m_painter, {m_inner.left(), top, m_inner.width(), barHeight}, *m_cell.night,
                            m_look.direction == Qt::RightToLeft, m_look.theme);
        }
    }

    void paintNightWords(double top)
    {
        const bool isData = m_cell.night.has_value();
        m_painter.setPen(color(isData ? Token::Text : Token::TextMuted));
        const bool hasRoomBelow = m_cell.habits.empty() && m_cell.habitWords.isEmpty();
        const QRectF below(m_inner.left(), top, m_inner.width(), m_place.bottom() - top);
        if (hasRoomBelow) {
            drawText(below, m_cell.nightWords, Qt::AlignTop | Qt::TextWordWrap);
        } else {
            drawElided(top, m_cell.nightWords);
        }
    }

    void drawElided(double top, const QString& words)
    {
        const QString shown = QFontMetricsF(m_painter.font()).elidedText(words, Qt::ElideRight, m_inner.width());
        drawText({m_inner.left(), top, m_inner.width(), lineHeight()}, shown);
    }

    void paintHabits(double top)
    {
        if (m_cell.habits.empty()) {
            m_painter.setPen(color(Token::TextMuted));
            drawElided(top, m_cell.habitWords);
            return;
        }
        int place = 0;
        for (const HabitOutcome outcome : m_cell.habits) {
            const int row = place / m_dots.columns;
            const double x = m_inner.left() + (place % m_dots.columns) * m_dots.pitch;
            const double y = top + row * tightestDotPitch;
            paintMark(m_painter, read({x, y, dotSize, dotSize}), markStateOf(outcome), m_look.theme);
            ++place;
        }
    }

    void paintOutline()
    {
        m_painter.setPen(QPen(color(m_look.hasFocus ? Token::Focus : Token::Accent), 2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(m_place.adjusted(3, 3, -3, -3), metrics::radiusMedium, metrics::radiusMedium);
    }

    QPainter& m_painter;
    QRectF m_place;
    const CalendarCell& m_cell;
    const CalendarCellLook& m_look;
    QRectF m_inner;
    DotGrid m_dots;
};

}  // namespace

void paintCalendarCell(QPainter& painter, const QRectF& place, const CalendarCell& cell, const CalendarCellLook& look)
{
    painter.save();
    const Token ground = cell.isInMonth ? Token::Surface : Token::Background;
    painter.fillRect(place, look.theme.color(cell.isFound ? Token::AccentSoft : ground));
    painter.setRenderHint(QPainter::Antialiasing);
    CellPainter(painter, place, cell, look).paint();
    painter.restore();
}

QSizeF smallestCalendarCell(int habits)
{
    const QFontMetricsF small(textFont(TextSize::Small));
    //: the widest duration a cell of the calendar must hold
    const double width = small.horizontalAdvance(words::durationOfMinutes(10 * 60)) + 2 * padding;
    const DotGrid dots(habits, smallestSize.width() - 2 * padding);
    return smallestSize.expandedTo({std::ceil(width), std::ceil(heightOfParts(dots) + gaps * 0.6)});
}

}  // namespace slumbar
