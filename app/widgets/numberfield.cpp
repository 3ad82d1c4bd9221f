#include "widgets/numberfield.h"

#include <cmath>

#include <QEvent>
#include <QKeyEvent>
#include <QStyle>
#include <QVariant>

#include "text/words.h"
#include "theme/metrics.h"
#include "theme/textfont.h"

namespace slumbar {

namespace {

constexpr int longestText = 5;

}  // namespace

NumberField::NumberField(const QString& name, const QString& unit, Bounds bounds, QWidget* parent)
    : QLineEdit(parent), m_bounds(bounds)
{
    setAccessibleName(unit.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, unit));
    setAlignment(Qt::AlignCenter);
    setMaxLength(longestText);
    setMinimumHeight(metrics::dailyControlHeight);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textChanged, this, &NumberField::showValidity);
    connect(this, &QLineEdit::textEdited, this, [this] { Q_EMIT numberChanged(number()); });
}

std::optional<double> NumberField::number() const
{
    // Either decimal mark is fine, whatever the locale says.
    QString plain = text().trimmed();
    plain.replace(QLatin1Char(','), QLatin1Char('.')).replace(QChar(0x2212), QLatin1Char('-'));
    bool isNumber = false;
    const double value = plain.toDouble(&isNumber);
    const double scale = std::pow(10, m_bounds.decimals);
    const bool fits = isNumber && value >= m_bounds.lowest && value <= m_bounds.highest &&
                      std::abs(value * scale - std::round(value * scale)) < 1e-6;
    return fits ? std::optional(value) : std::nullopt;
}

std::optional<int> NumberField::wholeNumber() const
{
    const auto value = number();
    return value ? std::optional(static_cast<int>(std::lround(*value))) : std::nullopt;
}

void NumberField::setNumber(std::optional<double> number)
{
    setText(number ? words::shortNumber(*number) : QString());
}

QString NumberField::howToWrite() const
{
    return tr("Write a number from %1 to %2.")
        .arg(words::shortNumber(m_bounds.lowest), words::shortNumber(m_bounds.highest));
}

QSize NumberField::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextSize::Body));
    const QString widest = QString(m_bounds.decimals > 0 || m_bounds.highest > 999 ? 4 : 3, QLatin1Char('0'));
    return {qMax(56, metrics.horizontalAdvance(widest) + 28), qMax(metrics::dailyControlHeight, metrics.height() + 14)};
}

void NumberField::showValidity()
{
    if (property("invalid").toBool() != isInvalid()) {
        setProperty("invalid", isInvalid());
        style()->unpolish(this);
        style()->polish(this);
    }
}

void NumberField::step(int direction)
{
    const double from = number().value_or(direction > 0 ? m_bounds.lowest - m_bounds.step : m_bounds.lowest);
    setNumber(qBound(m_bounds.lowest, from + direction * m_bounds.step, m_bounds.highest));
    Q_EMIT numberChanged(number());
}

void NumberField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        step(event->key() == Qt::Key_Up ? 1 : -1);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void NumberField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QLineEdit::changeEvent(event);
}

}  // namespace slumbar
