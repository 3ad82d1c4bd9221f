#include "habits/checklistpreview.h"

#include <variant>

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

#include "text/habitwords.h"
#include "text/words.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "widgets/factoricon.h"
#include "widgets/markpainter.h"
#include "widgets/textlabel.h"

namespace slumbar {

namespace {

constexpr int markSize = 24;
constexpr int sidePadding = metrics::space3;

}  // namespace

ChecklistPreview::ChecklistPreview(QWidget* parent) : QWidget(parent), m_name(new TextLabel), m_when(TextLabel::hint())
{
    auto* line = new QHBoxLayout(this);
    line->setSpacing(metrics::space3);
    m_name->setWordWrap(true);
    line->addWidget(m_name, 1);
    line->addWidget(m_when);
    setMinimumHeight(metrics::dailyControlHeight);
}

void ChecklistPreview::setFactor(const std::optional<Factor>& factor, const QString& instead)
{
    m_factor = factor;
    const int before = factor ? markSize + metrics::space3 + metrics::iconRow + metrics::space3 : 0;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    layout()->setContentsMargins(sidePadding + (isMirrored ? 0 : before), metrics::space2,
                                 sidePadding + (isMirrored ? before : 0), metrics::space2);
    m_name->setText(factor ? words::factorName(*factor) : instead);
    m_name->setTone(factor ? Tone::Text : Tone::Muted);
    const bool isDaily = !factor || std::holds_alternative<EveryDay>((*factor)->schedule);
    m_when->setText(isDaily ? QString() : words::schedule((*factor)->schedule));
    update();
}

QRect ChecklistPreview::placeAt(int start, int size) const
{
    return QStyle::visualRect(layoutDirection(), rect(), QRect(start, (height() - size) / 2, size, size));
}

void ChecklistPreview::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color(Token::Border));
    painter.setBrush(theme.color(Token::SurfaceRaised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radiusMedium,
                            metrics::radiusMedium);
    if (!m_factor) {
        return;
    }
    if (m_factor->isHabit()) {
        paintMark(painter, placeAt(sidePadding, markSize), MarkState::Open, theme);
    }
    paintIcon(painter, placeAt(sidePadding + markSize + metrics::space3, metrics::iconRow), iconOfFactor(*m_factor),
              theme.color(Token::TextMuted));
}

}  // namespace slumbar
