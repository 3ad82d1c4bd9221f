#include "routine/checklistitem.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include "routine/markpad.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "widgets/focusring.h"
#include "widgets/markpainter.h"
#include "widgets/textlabel.h"

namespace slumbar {

namespace {

constexpr int padding = 10;
constexpr int numberWidthPx = 18;
constexpr int markPx = 24;

/// "5. Breathing, 5 minutes, not recorded", read aloud.
QString spokenName(int number, const ChecklistRow& row)
{
    QString outcome;
    switch (row.habit.outcome) {
    case HabitOutcome::Met:
        outcome = ChecklistItem::tr("kept");
        break;
    case HabitOutcome::NotMet:
        outcome = ChecklistItem::tr("not kept");
        break;
    case HabitOutcome::NotApplicable:
    case HabitOutcome::NotRecorded:
        break;
    }
    QStringList parts{QStringLiteral("%1. %2").arg(number).arg(row.name)};
    parts << (row.habit.isOpen() ? ChecklistItem::tr("not recorded") : row.value) << outcome;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

}  // namespace

ChecklistItem::ChecklistItem(int number, const ChecklistRow& row, QWidget* parent)
    : QFrame(parent), m_number(number), m_row(row), m_line(new QWidget), m_name(new TextLabel),
      m_value(TextLabel::hint()), m_lines(new QVBoxLayout(this))
{
    auto* line = new QHBoxLayout(m_line);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::space3);
    auto* numberLabel = TextLabel::hint(QString::number(number));
    numberLabel->setFixedWidth(numberWidthPx);
    line->addWidget(numberLabel);
    line->addSpacing(markPx + metrics::space3);
    m_name->setWordWrap(true);
    line->addWidget(m_name, 1);
    line->addWidget(m_value);

    m_lines->setContentsMargins(padding, 0, padding, 0);
    m_lines->setSpacing(0);
    m_lines->addWidget(m_line);
    FocusRing::leaveTo(this);
    setRow(row);
}

void ChecklistItem::setRow(const ChecklistRow& row)
{
    m_row = row;
    m_name->setText(row.name);
    m_value->setText(row.value);
    setAccessibleName(spokenName(m_number, row));
    if (m_pad) {
        m_pad->setMark(row.habit.mark);
    }
    update();
}

MarkPad& ChecklistItem::open(bool isTonight)
{
    m_pad = new MarkPad(m_row, isTonight);
    m_pad->setContentsMargins(numberWidthPx + metrics::space3, 0, 0, 0);
    m_lines->addWidget(m_pad);
    m_pad->show();
    m_name->setWeight(TextWeight::Strong);

    QWidget* hand = m_pad->field() ? static_cast<QWidget*>(m_pad->field()) : this;
    setFocusPolicy(hand == this ? Qt::StrongFocus : Qt::NoFocus);
    QWidget* before = this;
    for (QWidget* next : m_pad->tabOrder()) {
        setTabOrder(before, next);
        before = next;
    }
    hand->setFocus();
    update();
    return *m_pad;
}

void ChecklistItem::close()
{
    m_pad->hide();
    m_pad->deleteLater();
    m_pad = nullptr;
    m_name->setWeight(TextWeight::Regular);
    setFocusPolicy(Qt::NoFocus);
    update();
}

void ChecklistItem::setLineHeight(int heightPx)
{
    m_lineHeightPx = heightPx;
    updateHeight();
}

void ChecklistItem::updateHeight()
{
    const int line = QFontMetrics(textFont(TextSize::Body)).height();
    m_line->setMinimumHeight(qMax(m_lineHeightPx, line + metrics::space3));
}

QRect ChecklistItem::markPlace() const
{
    const QRect place(padding + numberWidthPx + metrics::space3, m_line->y() + (m_line->height() - markPx) / 2, markPx,
                      markPx);
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void ChecklistItem::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    if (m_pad) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hasFocus() ? QPen(theme.color(Token::Focus), 2) : QPen(theme.color(Token::BorderStrong), 1));
        painter.setBrush(theme.color(Token::SurfaceRaised));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::radiusMedium, metrics::radiusMedium);
    }
    paintMark(painter, markPlace(), markStateOf(m_row.habit.outcome), theme);
}

void ChecklistItem::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        Q_EMIT pressed();
    }
}

void ChecklistItem::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateHeight();
    }
}

void ChecklistItem::focusInEvent(QFocusEvent* event)
{
    QFrame::focusInEvent(event);
    update();
}

void ChecklistItem::focusOutEvent(QFocusEvent* event)
{
    QFrame::focusOutEvent(event);
    update();
}

}  // namespace slumbar
