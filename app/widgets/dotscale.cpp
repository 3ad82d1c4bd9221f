#include "widgets/dotscale.h"

#include <cmath>

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include "theme/metrics.h"
#include "theme/textfont.h"
#include "widgets/focusring.h"
#include "widgets/keywords.h"

namespace slumbar {

namespace {

constexpr int gapBetweenDots = metrics::space2;
constexpr int gapBeforeWord = metrics::space2;

}  // namespace

DotScale::DotScale(const QString& name, WordOf wordOf, QWidget* parent)
    : PaintedControl(parent), m_wordOf(std::move(wordOf))
{
    setAccessibleName(name);
    setWhatsThis(tr("1 is the worst, 5 the best. A digit answers; Delete takes the answer back."));
    declareKeys(*this, {tr("Rows of five"),
                        {{tr("1 to 5"), tr("answers")},
                         {tr("Left / Right"), tr("one lower or higher")},
                         {tr("Delete"), tr("takes the answer back")}}});
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    FocusRing::leaveTo(this);
}

void DotScale::setValue(std::optional<FivePoint> value)
{
    m_value = value;
    update();
}

void DotScale::setHint(const QString& hint)
{
    m_hint = hint;
    updateGeometry();
    update();
}

void DotScale::setDotSize(int dotPx)
{
    m_dotPx = dotPx;
    updateGeometry();
}

void DotScale::answer(std::optional<FivePoint> value)
{
    if (value == m_value) {
        return;
    }
    setValue(value);
    announceValue();
    Q_EMIT valueChanged(m_value);
}

Spoken DotScale::spoken() const
{
    Spoken spoken;
    spoken.role = QAccessible::Slider;
    //: read aloud for a rating, for example "3 of 5, fair"
    spoken.value =
        m_value ? tr("%1 of 5, %2").arg(QLocale().toString(m_value->value()), m_wordOf(*m_value)) : tr("not answered");
    spoken.number = Spoken::Number{m_value ? m_value->value() : 0.0, FivePoint::lowest, FivePoint::highest, 1};
    return spoken;
}

void DotScale::setNumber(int, double number)
{
    if (const auto value = FivePoint::make(static_cast<int>(std::lround(number)))) {
        answer(*value);
    }
}

int DotScale::dotSize() const
{
    return qMax(m_dotPx, QFontMetrics(textFont(TextSize::Body)).height() + 8);
}

int DotScale::wordWidth() const
{
    const QFontMetrics metrics(textFont(TextSize::Small));
    int widest = metrics.horizontalAdvance(m_hint);
    for (int value = FivePoint::lowest; value <= FivePoint::highest; ++value) {
        widest = qMax(widest, metrics.horizontalAdvance(m_wordOf(*FivePoint::make(value))));
    }
    return widest;
}

QSize DotScale::sizeHint() const
{
    const int dots = FivePoint::highest * dotSize() + (FivePoint::highest - 1) * gapBetweenDots;
    return {dots + 2 * focusRingMargin + gapBeforeWord + wordWidth(), dotSize() + 2 * focusRingMargin};
}

QRect DotScale::dotPlace(int value) const
{
    const QRect place(focusRingMargin + (value - 1) * (dotSize() + gapBetweenDots), (height() - dotSize()) / 2,
                      dotSize(), dotSize());
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void DotScale::paintDot(QPainter& painter, int value) const
{
    const Theme& theme = themeOf(this);
    const bool isChosen = m_value && m_value->value() == value;
    const QRectF dot = QRectF(dotPlace(value)).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(theme.color(isChosen ? Token::Night : Token::BorderStrong));
    painter.setBrush(theme.color(isChosen ? Token::Night : Token::Surface));
    painter.drawEllipse(dot);
    painter.setPen(theme.color(isChosen ? Token::OnNight : Token::Text));
    painter.setFont(textFont(TextSize::Small, isChosen ? TextWeight::Strong : TextWeight::Regular));
    painter.drawText(dot, Qt::AlignCenter, QLocale().toString(value));
}

void DotScale::paintFocus(QPainter& painter) const
{
    const QRect around =
        m_value ? dotPlace(m_value->value()) : dotPlace(FivePoint::lowest).united(dotPlace(FivePoint::highest));
    drawFocusRing(painter, around, dotSize() / 2.0, themeOf(this));
}

void DotScale::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int value = FivePoint::lowest; value <= FivePoint::highest; ++value) {
        paintDot(painter, value);
    }
    if (hasFocus()) {
        paintFocus(painter);
    }
    const int wordLeft = sizeHint().width() - wordWidth();
    const QRect word = QStyle::visualRect(layoutDirection(), rect(), QRect(wordLeft, 0, wordWidth(), height()));
    painter.setPen(themeOf(this).color(Token::TextMuted));
    painter.setFont(textFont(TextSize::Small));
    painter.drawText(word, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextDontClip,
                     m_value ? m_wordOf(*m_value) : m_hint);
}

void DotScale::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int key = event->key();
    if (key >= Qt::Key_1 && key <= Qt::Key_5) {
        answer(*FivePoint::make(key - Qt::Key_0));
    } else if (const int step = stepOfArrow(key, layoutDirection())) {
        const int start = step > 0 ? FivePoint::lowest : FivePoint::highest;
        const int next = m_value ? qBound(FivePoint::lowest, m_value->value() + step, FivePoint::highest) : start;
        answer(*FivePoint::make(next));
    } else if (key == Qt::Key_Backspace || key == Qt::Key_Delete) {
        answer(std::nullopt);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void DotScale::mousePressEvent(QMouseEvent* event)
{
    for (int value = FivePoint::lowest; value <= FivePoint::highest; ++value) {
        if (dotPlace(value).contains(event->pos())) {
            const bool isSame = m_value && m_value->value() == value;
            answer(isSame ? std::nullopt : std::optional(*FivePoint::make(value)));
            return;
        }
    }
}

}  // namespace slumbar
