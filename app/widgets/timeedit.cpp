#include "widgets/timeedit.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVariant>

#include "text/words.h"
#include "theme/metrics.h"
#include "theme/stylesheet.h"
#include "theme/textfont.h"
#include "theme/theme.h"
#include "widgets/keywords.h"
#include "widgets/settling.h"

namespace slumbar {

namespace {

constexpr int textInset = metrics::space3;
constexpr int arrowStepMin = 5;
constexpr double dashPx = 3;

}  // namespace

TimeEdit::TimeEdit(const QString& name, QWidget* parent) : QLineEdit(parent), m_settling(new Settling(this))
{
    setAccessibleName(name);
    setWhatsThis(tr("A time such as 2310, 11:10pm or 23.10; +10 is ten minutes after the field before. Enter takes a "
                    "usual time over."));
    declareKeys(*this, {tr("Times"),
                        {{tr("Enter"), tr("takes the usual time over")},
                         {tr("Up / Down"), tr("five minutes later or earlier")},
                         {tr("Shift+Up / Down"), tr("one minute later or earlier")}}});
    setMinimumHeight(metrics::dailyControlHeight);
    connect(this, &QLineEdit::textChanged, this, &TimeEdit::restyle);
    connect(this, &QLineEdit::textEdited, this, [this] { setInvalid(false); });
    connect(m_settling, &QVariantAnimation::finished, this, &TimeEdit::restyle);
}

QString TimeEdit::howToWrite()
{
    return tr("Write it like 23:10 or 11:10pm.");
}

void TimeEdit::setValue(std::optional<ClockTime> value)
{
    m_value = value;
    setText(value ? words::clock(*value) : QString());
    setInvalid(false);
}

void TimeEdit::setSuggestion(std::optional<ClockTime> usual)
{
    m_suggestion = usual;
    setAccessibleDescription(usual ? tr("Usually %1. Enter takes it.").arg(words::clock(*usual)) : QString());
    restyle();
}

void TimeEdit::restoreTyped(const QString& text)
{
    const auto time = understood(text);
    if (time && words::clock(*time) == text) {
        setValue(time);  // it had been read before
    } else {
        setValue(std::nullopt);
        setText(text);
    }
}

std::optional<ClockTime> TimeEdit::understood(const QString& typed) const
{
    const bool isRelative = typed.startsWith(QLatin1Char('+')) || typed.startsWith(QLatin1Char('-'));
    if (isRelative) {
        bool isNumber = false;
        const int minutes = typed.toInt(&isNumber);
        const auto from = m_value ? m_value : m_reference;
        return isNumber && from && qAbs(minutes) < ClockTime::minutesADay
                   ? std::optional(from->plus(std::chrono::minutes(minutes)))
                   : std::nullopt;
    }
    const auto time = ClockTime::fromTyped(typed.toStdString());
    return time ? std::optional(*time) : std::nullopt;
}

void TimeEdit::enter(std::optional<ClockTime> value)
{
    const bool isOther = value != m_value;
    setValue(value);
    if (isOther) {
        Q_EMIT valueChanged(m_value);
    }
}

void TimeEdit::commit()
{
    const QString typed = text().trimmed();
    if (typed.isEmpty()) {
        enter(std::nullopt);
        return;
    }
    if (m_value && typed == words::clock(*m_value)) {
        return;
    }
    if (const auto time = understood(typed)) {
        enter(time);
    } else {
        setInvalid(true);
    }
}

void TimeEdit::setInvalid(bool isInvalid)
{
    if (isInvalid == m_isInvalid) {
        return;
    }
    m_isInvalid = isInvalid;
    restyle();
    Q_EMIT validityChanged(isInvalid);
}

void TimeEdit::restyle()
{
    const bool isSuggested = showsSuggestion() || m_settling->isRunning();
    if (property("invalid").toBool() != m_isInvalid || property("suggested").toBool() != isSuggested) {
        setProperty("invalid", m_isInvalid);
        setProperty("suggested", isSuggested);
        slumbar::restyle(*this);
    }
    update();
}

QSize TimeEdit::sizeHint() const
{
    const QFontMetrics body(textFont(TextSize::Body));
    const QFontMetrics small(textFont(TextSize::Small));
    const int time = body.horizontalAdvance(words::clock(ClockTime::at(22, 58)));
    return {time + metrics::space3 + small.horizontalAdvance(tr("usual")) + 2 * textInset + 4,
            qMax(metrics::dailyControlHeight, body.height() + 14)};
}

QSize TimeEdit::minimumSizeHint() const
{
    return sizeHint() - QSize(metrics::space2, 0);
}

void TimeEdit::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (!showsSuggestion() && !m_settling->isRunning()) {
        return;
    }
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // The gaps between the dashes close when the suggestion becomes data.
    const double gap = showsSuggestion() ? dashPx : dashPx * (1 - m_settling->progress());
    QPen dashes(theme.color(Token::Gap), 1, Qt::CustomDashLine, Qt::FlatCap);
    dashes.setDashPattern({dashPx, gap});
    painter.setPen(dashes);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radiusMedium,
                            metrics::radiusMedium);
    if (!showsSuggestion()) {
        return;
    }
    const QRect inner = rect().adjusted(textInset + 2, 0, -textInset - 2, 0);
    painter.setPen(theme.color(Token::TextMuted));
    painter.setFont(textFont(TextSize::Body));
    painter.drawText(inner, Qt::AlignLeading | Qt::AlignVCenter, words::clock(*m_suggestion));
    painter.setFont(textFont(TextSize::Small));
    //: stands behind a time that is only the usual one, not yet recorded
    painter.drawText(inner, Qt::AlignTrailing | Qt::AlignVCenter, tr("usual"));
}

void TimeEdit::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->modifiers().testFlag(Qt::ControlModifier)) {
        if (showsSuggestion()) {
            enter(m_suggestion);
            m_settling->begin();
            restyle();
        } else {
            commit();
        }
        event->setAccepted(m_isInvalid);  // the form moves on, unless there is something to put right
        return;
    }
    const bool isArrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (isArrow && (m_value || m_suggestion)) {
        const int step = event->modifiers().testFlag(Qt::ShiftModifier) ? 1 : arrowStepMin;
        const int minutes = event->key() == Qt::Key_Up ? step : -step;
        enter((m_value ? m_value : m_suggestion)->plus(std::chrono::minutes(minutes)));
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void TimeEdit::focusOutEvent(QFocusEvent* event)
{
    // Half-typed text is not taken for a time when the window closes or another one comes before it.
    const QList<Qt::FocusReason> leaving{Qt::TabFocusReason, Qt::BacktabFocusReason, Qt::MouseFocusReason,
                                         Qt::ShortcutFocusReason};
    if (leaving.contains(event->reason())) {
        commit();
    }
    QLineEdit::focusOutEvent(event);
}

void TimeEdit::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QLineEdit::changeEvent(event);
}

}  // namespace slumbar
