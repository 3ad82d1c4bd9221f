#include "calendar/weekdayrow.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include "calendar/calendarmonth.h"
#include "theme/metrics.h"
#include "theme/textfont.h"
#include "theme/theme.h"

namespace slumbar {

namespace {

constexpr int indent = 7;  // that of the words in the cells below

}  // namespace

WeekdayRow::WeekdayRow(unsigned firstWeekday, QWidget* parent) : QWidget(parent), m_firstWeekday(firstWeekday)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize WeekdayRow::sizeHint() const
{
    return {0, QFontMetrics(textFont(TextSize::Small)).height() + metrics::space1};
}

QString WeekdayRow::name(int column, bool isLong) const
{
    const int weekday = (static_cast<int>(m_firstWeekday) - 1 + column) % CalendarMonth::daysAWeek + 1;
    return QLocale().standaloneDayName(weekday, isLong ? QLocale::LongFormat : QLocale::ShortFormat);
}

bool WeekdayRow::longNamesFit() const
{
    const QFontMetrics metrics(textFont(TextSize::Small));
    const int room = width() / CalendarMonth::daysAWeek - 2 * indent;
    for (int column = 0; column < CalendarMonth::daysAWeek; ++column) {
        if (metrics.horizontalAdvance(name(column, true)) > room) {
            return false;
        }
    }
    return true;
}

void WeekdayRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(textFont(TextSize::Small));
    painter.setPen(themeOf(this).color(Token::TextMuted));
    const bool isLong = longNamesFit();
    for (int column = 0; column < CalendarMonth::daysAWeek; ++column) {
        const int left = column * width() / CalendarMonth::daysAWeek;
        const QRect place(left + indent, 0, width() / CalendarMonth::daysAWeek - 2 * indent, height());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place), Qt::AlignLeading | Qt::AlignTop,
                         name(column, isLong));
    }
}

}  // namespace slumbar
