#include "calendar/calendarlegend.h"

#include <functional>

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

#include "text/words.h"
#include "theme/icon.h"
#include "theme/metrics.h"
#include "widgets/flowlayout.h"
#include "widgets/markpainter.h"
#include "widgets/scorechip.h"
#include "widgets/textlabel.h"

namespace slumbar {

namespace {

using PaintSign = std::function<void(QPainter&, const QRectF&, const Theme&)>;

/// A sign and its words. Only the words are there for screen readers.
class LegendItem : public QWidget {
public:
    LegendItem(const QSize& sign, PaintSign paint, const QString& text) : m_sign(sign), m_paint(std::move(paint))
    {
        auto* line = new QHBoxLayout(this);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(0);
        line->addSpacing(sign.width() + metrics::space2);
        line->addWidget(TextLabel::hint(text));
        setMinimumHeight(ScoreChip(PainScore::of<4>()).sizeHint().height());  // the highest of them
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(textFont(TextSize::Small, TextWeight::Strong));
        const QRect place(0, (height() - m_sign.height()) / 2, m_sign.width(), m_sign.height());
        m_paint(painter, QStyle::visualRect(layoutDirection(), rect(), place), themeOf(this));
    }

private:
    QSize m_sign;
    PaintSign m_paint;
};

PaintSign mark(MarkState state)
{
    return [state](QPainter& painter, const QRectF& place, const Theme& theme) {
        paintMark(painter, place, state, theme);
    };
}

void paintSleep(QPainter& painter, const QRectF& place, const Theme& theme)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::Night));
    painter.drawRoundedRect(place, 3.5, 3.5);
}

void paintScoreSign(QPainter& painter, const QRectF& place, const Theme& theme)
{
    paintScore(painter, place, PainScore::of<4>(), theme);
}

void paintEventSign(QPainter& painter, const QRectF& place, const Theme& theme)
{
    paintIcon(painter, place, Icon::Event, theme.color(Token::TextMuted));
}

}  // namespace

CalendarLegend::CalendarLegend(QWidget* parent) : QWidget(parent)
{
    constexpr QSize dot(8, 8);
    constexpr QSize iconSize(14, 14);
    const int side = ScoreChip(PainScore::of<4>()).sizeHint().height();
    auto* items = new FlowLayout(metrics::space4, this);
    items->setContentsMargins(0, 0, 0, 0);
    items->addWidget(new LegendItem(dot, mark(MarkState::Done), tr("habit done")));
    items->addWidget(new LegendItem(dot, mark(MarkState::NotDone), tr("not done")));
    items->addWidget(new LegendItem(dot, mark(MarkState::DoesNotApply), tr("does not apply")));
    items->addWidget(new LegendItem(
        {22, 8}, paintSleep,
        //: %1 and %2 are the ends of the line in the cells of the calendar
        tr("asleep, %1 to %2").arg(words::clock(ClockTime::at(18, 0)), words::clock(ClockTime::at(12, 0)))));
    items->addWidget(new LegendItem({side, side}, paintScoreSign, tr("morning pain")));
    items->addWidget(new LegendItem(iconSize, paintEventSign, tr("event")));
}

}  // namespace slumbar
