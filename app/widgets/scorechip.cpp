#include "widgets/scorechip.h"

#include <QLocale>
#include <QPainter>

#include "theme/metrics.h"
#include "theme/textfont.h"

namespace slumbar {

namespace {

constexpr PainScore palestWithoutOutline = PainScore::of<3>();
constexpr PainScore outlineOfPale = PainScore::of<4>();

}  // namespace

void paintScore(QPainter& painter, const QRectF& place, PainScore score, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isPale = score < palestWithoutOutline;
    painter.setPen(isPale ? QPen(theme.painFill(outlineOfPale), 1) : QPen(Qt::NoPen));
    painter.setBrush(theme.painFill(score));
    const QRectF box = isPale ? place.adjusted(0.5, 0.5, -0.5, -0.5) : place;
    painter.drawRoundedRect(box, metrics::radiusSmall, metrics::radiusSmall);
    painter.setPen(theme.painNumber(score));
    painter.drawText(place, Qt::AlignCenter, QLocale().toString(score.value()));
    painter.restore();
}

ScoreChip::ScoreChip(PainScore score, QWidget* parent) : PaintedControl(parent), m_score(score)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ScoreChip::setScore(PainScore score)
{
    m_score = score;
    update();
    announceValue();
}

Spoken ScoreChip::spoken() const
{
    Spoken spoken;
    spoken.role = QAccessible::StaticText;
    //: read aloud for a pain score, for example "3 of 10"
    spoken.value = tr("%1 of 10").arg(QLocale().toString(m_score.value()));
    spoken.name = accessibleName().isEmpty() ? spoken.value : accessibleName() + QStringLiteral(" ") + spoken.value;
    return spoken;
}

QSize ScoreChip::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextSize::Small, TextWeight::Strong));
    const int side = qMax(24, metrics.height() + 6);
    return {qMax(side, metrics.horizontalAdvance(QStringLiteral("10")) + 10), side};
}

void ScoreChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(textFont(TextSize::Small, TextWeight::Strong));
    paintScore(painter, rect(), m_score, themeOf(this));
}

}  // namespace slumbar
