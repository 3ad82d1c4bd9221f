#include "routine/checklistitem.h"

#include <utility>

#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "guides/reframingform.h"
#include "routine/checklistline.h"
#include "routine/drawer.h"
#include "routine/markpad.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "widgets/focusring.h"

namespace slumbar {

namespace {

constexpr int padding = 10;
}  // namespace

ChecklistItem::ChecklistItem(int place, const ChecklistRow& row, ElapsedSource elapsed, QWidget* parent)
    : QFrame(parent), m_row(row), m_elapsed(std::move(elapsed)), m_line(new ChecklistLine(place, row)),
      m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(padding, 0, padding, 0);
    m_lines->setSpacing(0);
    m_lines->addWidget(m_line);
    FocusRing::leaveTo(this);
    setAccessibleName(m_line->spoken());
}

void ChecklistItem::setRow(const ChecklistRow& row)
{
    m_row = row;
    m_line->setRow(row);
    if (!m_guide || !m_guide->isBegun()) {
        setAccessibleName(m_line->spoken());
    }
    if (m_pad) {
        m_pad->setMark(row.habit.mark);
    }
}

void ChecklistItem::setLineHeight(int heightPx)
{
    m_line->setLineHeight(heightPx);
}

MarkPad& ChecklistItem::open(bool isTonight)
{
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(m_line->markStart(), 0, 0, 0);
    column->setSpacing(0);
    addGuide(*column);
    m_pad = new MarkPad(m_row, isTonight);
    column->addWidget(m_pad);
    m_drawer = new Drawer(body);
    m_lines->addWidget(m_drawer);
    m_drawer->show();
    m_line->setInHand(true);

    QWidget* before = this;
    std::vector<QWidget*> order = m_guide ? m_guide->tabOrder() : std::vector<QWidget*>();
    if (m_questions) {
        order = m_questions->tabOrder();
    }
    order.insert(order.end(), m_pad->tabOrder().begin(), m_pad->tabOrder().end());
    for (QWidget* next : order) {
        setTabOrder(before, next);
        before = next;
    }
    takeHand();
    m_drawer->slideOpen();
    update();
    return *m_pad;
}

void ChecklistItem::addGuide(QVBoxLayout& column)
{
    if (opensQuestions(m_row.habit.factor)) {
        m_questions = new ReframingForm;
        column.addWidget(m_questions);
    } else if (m_row.guide) {
        m_guide = new GuidePanel(*m_row.guide, guideLength(m_row.habit.factor), m_elapsed);
        column.addWidget(m_guide);
        if (m_begun) {
            m_guide->resume(*m_begun);
        }
        connect(m_guide, &GuidePanel::progressed, this, &ChecklistItem::showGuide);
        connect(m_guide, &GuidePanel::stepSpoken, this, &QWidget::setAccessibleName);
        connect(m_guide, &GuidePanel::minutesKept, this, &ChecklistItem::minutesKept);
    }
}

/// The field has the keyboard where there is one to write in, else the row as a whole.
void ChecklistItem::takeHand()
{
    m_isGuided = m_guide && m_guide->isBegun();
    m_pad->setFieldShown(!m_isGuided);
    QWidget* hand = m_pad->field() && !m_isGuided ? static_cast<QWidget*>(m_pad->field()) : this;
    setFocusPolicy(hand == this ? Qt::StrongFocus : Qt::NoFocus);
    hand->setFocus();
}

void ChecklistItem::showGuide()
{
    m_line->setProgress(m_guide->progressWords());
    if (m_isGuided != m_guide->isBegun()) {
        takeHand();
        setAccessibleName(m_isGuided ? m_guide->spokenStep() : m_line->spoken());
    }
}

int ChecklistItem::minutesBegun() const
{
    const auto begun = m_guide ? m_guide->begun() : m_begun;
    return begun ? begun->session.minutesSpent() : 0;
}

void ChecklistItem::close()
{
    if (m_guide) {
        m_guide->pause();
        m_begun = m_row.habit.isOpen() ? m_guide->begun() : std::nullopt;
        m_guide->disconnect(this);
    }
    if (!m_begun) {
        m_line->setProgress({});
    }
    m_drawer->slideShut();
    m_drawer = nullptr;
    m_pad = nullptr;
    m_guide = nullptr;
    m_questions = nullptr;
    m_line->setInHand(false);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(m_line->spoken());
    update();
}

void ChecklistItem::paintEvent(QPaintEvent*)
{
    if (!m_pad) {
        return;
    }
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(theme.color(Token::Focus), 2) : QPen(theme.color(Token::BorderStrong), 1));
    painter.setBrush(theme.color(Token::SurfaceRaised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::radiusMedium, metrics::radiusMedium);
}

void ChecklistItem::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        Q_EMIT pressed();
    }
}

void ChecklistItem::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    if (m_pad) {
        Q_EMIT grown();
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
