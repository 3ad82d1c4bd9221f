#include "settings/dateedit.h"

#include <QDate>
#include <QEvent>
#include <QLocale>
#include <QVariant>

#include "theme/metrics.h"
#include "theme/stylesheet.h"
#include "theme/textfont.h"

namespace slumbar {

namespace {

constexpr Day example(1984, 5, 17);

/// The locale's short form with all digits of the year.
QString format()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy"))) {
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    }
    return format;
}

QString written(Day day)
{
    return QLocale().toString(QDate::fromString(QString::fromStdString(day.toIso()), Qt::ISODate), format());
}

}  // namespace

DateEdit::DateEdit(const QString& name, QWidget* parent) : QLineEdit(parent)
{
    setAccessibleName(name);
    setMinimumHeight(metrics::dailyControlHeight);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textEdited, this, [this] { setInvalid(false); });
    connect(this, &QLineEdit::editingFinished, this, &DateEdit::commit);
}

QString DateEdit::howToWrite()
{
    return tr("Write it like %1.").arg(written(example));
}

void DateEdit::setValue(std::optional<Day> value)
{
    m_value = value;
    setText(value ? written(*value) : QString());
    setInvalid(false);
}

std::optional<Day> DateEdit::understood(const QString& typed) const
{
    // "d" reads one digit and two, "dd" only two.
    QString lenient = format();
    lenient.replace(QLatin1String("dd"), QLatin1String("d")).replace(QLatin1String("MM"), QLatin1String("M"));
    QDate date = QLocale().toDate(typed, lenient);
    if (!date.isValid()) {
        date = QDate::fromString(typed, Qt::ISODate);
    }
    const auto day = Day::fromIso(date.toString(Qt::ISODate).toStdString());
    return day && *day <= m_latest ? std::optional(*day) : std::nullopt;
}

void DateEdit::commit()
{
    const QString typed = text().trimmed();
    const auto day = understood(typed);
    if (!day && !typed.isEmpty()) {
        setInvalid(true);
        return;
    }
    const bool isOther = day != m_value;
    setValue(day);
    if (isOther) {
        Q_EMIT valueChanged(day);
    }
}

void DateEdit::setInvalid(bool isInvalid)
{
    if (isInvalid == m_isInvalid) {
        return;
    }
    m_isInvalid = isInvalid;
    setProperty("invalid", isInvalid);
    restyle(*this);
    Q_EMIT validityChanged(isInvalid);
}

QSize DateEdit::sizeHint() const
{
    const QFontMetrics body(textFont(TextSize::Body));
    return {body.horizontalAdvance(written(Day(2000, 12, 28))) + 2 * metrics::space4,
            qMax(metrics::dailyControlHeight, body.height() + 14)};
}

void DateEdit::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QLineEdit::changeEvent(event);
}

}  // namespace slumbar
