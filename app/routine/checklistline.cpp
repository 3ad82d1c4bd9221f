#include "routine/checklistline.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

#include "routine/rowkeys.h"
#include "text/words.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "widgets/chip.h"
#include "widgets/factoricon.h"
#include "widgets/markpainter.h"
#include "widgets/textlabel.h"

namespace slumbar {

namespace {

constexpr int leastKeyWidthPx = 18;
constexpr int markPx = 24;

/// The longest countdown, so that a shorter one moves nothing.
QString widestCountdown()
{
    return words::countdown(std::chrono::hours(10));
}

}  // namespace

ChecklistLine::ChecklistLine(int place, const ChecklistRow& row, QWidget* parent)
    : QWidget(parent), m_place(place), m_row(row), m_key(TextLabel::hint(keyOfRow(place))), m_beforeName(new QWidget),
      m_name(new TextLabel), m_arm(new Chip(Chip::Kind::Routine, QString())), m_value(TextLabel::hint()),
      m_chevron(new QWidget)
{
    m_beforeName->setFixedWidth(markPx + metrics::space3 + metrics::iconRow);
    m_name->setWordWrap(true);
    m_arm->setLeadingIcon(Icon::FlaskConical);
    m_arm->setFocusPolicy(Qt::NoFocus);
    m_arm->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_value->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_chevron->setFixedSize(metrics::iconSmall, metrics::iconSmall);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::space3);
    line->addWidget(m_key);
    line->addWidget(m_beforeName);
    line->addWidget(m_name, 1);
    line->addWidget(m_arm);
    line->addWidget(m_value);
    line->addWidget(m_chevron);
    setRow(row);
}

void ChecklistLine::setRow(const ChecklistRow& row)
{
    m_row = row;
    m_name->setText(row.name);
    showArm();
    showEnd();
    update();
}

void ChecklistLine::setInHand(bool isInHand)
{
    m_isInHand = isInHand;
    m_name->setWeight(isInHand ? TextWeight::Strong : TextWeight::Regular);
    showEnd();
}

void ChecklistLine::setProgress(const QString& progress)
{
    m_progress = progress;
    showEnd();
}

void ChecklistLine::setLineHeight(int heightPx)
{
    m_lineHeightPx = heightPx;
    updateSizes();
}

void ChecklistLine::showArm()
{
    m_arm->setVisible(m_row.arm.has_value());
    //: what a running experiment asks for tonight: the habit is done, or left out
    m_arm->setText(m_row.arm == Arm::With ? tr("Tonight: with") : tr("Tonight: without"));
}

void ChecklistLine::showEnd()
{
    const bool opensMore = m_row.guide || opensQuestions(m_row.habit.factor);
    const bool isInviting =
        m_row.habit.isOpen() && opensMore && !m_isInHand && m_progress.isEmpty() && m_row.until.isEmpty();
    m_chevron->setVisible(isInviting);
    m_value->setMinimumWidth(
        m_row.until.isEmpty() ? 0 : QFontMetrics(m_value->font()).horizontalAdvance(widestCountdown()));
    if (isInviting) {
        //: at the end of a row of the checklist: what it opens
        m_value->setText(m_row.guide ? tr("guided") : tr("three questions"));
    } else if (!m_progress.isEmpty()) {
        m_value->setText(m_progress);
    } else {
        m_value->setText(m_row.habit.isOpen() ? m_row.until : m_row.value);
    }
}

QString ChecklistLine::spoken() const
{
    QString outcome;
    switch (m_row.habit.outcome) {
    case HabitOutcome::Met:
        outcome = tr("kept");
        break;
    case HabitOutcome::NotMet:
        outcome = tr("not kept");
        break;
    case HabitOutcome::NotApplicable:
    case HabitOutcome::NotRecorded:
        break;
    }
    QStringList parts{QStringLiteral("%1. %2").arg(m_place + 1).arg(m_row.name)};
    parts << (m_row.habit.isOpen() ? tr("not recorded") : m_row.value) << outcome << m_row.until;
    if (m_row.arm) {
        parts << m_arm->text();
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

int ChecklistLine::markStart() const
{
    return m_key->width() + metrics::space3;
}

void ChecklistLine::updateSizes()
{
    const QFontMetrics small(textFont(TextSize::Small));
    m_key->setFixedWidth(qMax(leastKeyWidthPx, small.horizontalAdvance(QLatin1Char('M'))));
    setMinimumHeight(qMax(m_lineHeightPx, QFontMetrics(textFont(TextSize::Body)).height() + metrics::space3));
}

QRect ChecklistLine::placeOf(int start, int size) const
{
    return QStyle::visualRect(layoutDirection(), rect(), {start, (height() - size) / 2, size, size});
}

void ChecklistLine::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    paintMark(painter, placeOf(markStart(), markPx), markStateOf(m_row.habit.outcome), theme);
    const QColor muted = theme.color(Token::TextMuted);
    paintIcon(painter, placeOf(markStart() + markPx + metrics::space3, metrics::iconRow),
              iconOfFactor(m_row.habit.factor), muted);
    if (m_chevron->isVisible()) {
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        paintIcon(painter, m_chevron->geometry(), isMirrored ? Icon::ChevronLeft : Icon::ChevronRight, muted);
    }
}

void ChecklistLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateSizes();
        showEnd();
    }
}

}  // namespace slumbar
