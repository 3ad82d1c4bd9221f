#include "guides/breathingcircle.h"

#include <QLocale>
#include <QPainter>

#include "theme/motion.h"
#include "theme/textfont.h"

namespace slumbar {

namespace {

constexpr int diameterPx = 116;
constexpr double leastFullness = 0.42;  // of the radius, breathed out
constexpr double stillFullness = 0.75;

}  // namespace

BreathingCircle::BreathingCircle(QWidget* parent) : PaintedControl(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void BreathingCircle::setBreath(const Breath& breath)
{
    m_breath = breath;
    update();
}

Spoken BreathingCircle::spoken() const
{
    Spoken spoken;
    spoken.role = QAccessible::Animation;
    spoken.name = tr("Circle that breathes with you");
    spoken.value = breathWords(m_breath.phase);
    return spoken;
}

QSize BreathingCircle::sizeHint() const
{
    const int size = static_cast<int>(diameterPx * qMin(textScale(), 1.5));
    return {size, size};
}

void BreathingCircle::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre = QRectF(rect()).center();
    const double radius = qMin(width(), height()) / 2.0 - 1.5;
    const double fullness =
        isMotionReduced(*this) ? stillFullness : leastFullness + (1 - leastFullness) * m_breath.fullness;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(Token::Border), 1.5));
    painter.drawEllipse(centre, radius, radius);
    painter.setBrush(theme.color(Token::RoutineSoft));
    painter.setPen(QPen(theme.color(Token::Routine), 2));
    painter.drawEllipse(centre, radius * fullness, radius * fullness);
    painter.setPen(theme.color(Token::Text));
    painter.setFont(textFont(TextSize::Title, TextWeight::Strong));
    painter.drawText(rect(), Qt::AlignCenter, locale().toString(m_breath.second));
}

}  // namespace slumbar
