#include "shell/rail.h"

#include <QButtonGroup>
#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include "shell/railbutton.h"
#include "theme/metrics.h"

namespace slumbar {

Rail::Rail(QWidget* parent) : QScrollArea(parent), m_buttons(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    auto* column = new QWidget;
    column->setObjectName(QStringLiteral("railColumn"));
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins(metrics::space2, metrics::space2, metrics::space2, metrics::space2);
    m_column->setSpacing(metrics::space2 / 2);
    m_column->addStretch();
    setWidget(column);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(static_cast<Destination>(id)); });
}

void Rail::add(Destination destination, Icon icon, const QString& word)
{
    insert(m_countAtTop++, destination, icon, word);
}

void Rail::addAtFoot(Destination destination, Icon icon, const QString& word)
{
    insert(m_column->count(), destination, icon, word);
}

void Rail::insert(int place, Destination destination, Icon icon, const QString& word)
{
    auto* button = new RailButton(icon, word);
    m_buttons->addButton(button, static_cast<int>(destination));
    m_column->insertWidget(place, button);
    fitWidth();
}

void Rail::setCurrent(Destination destination)
{
    m_buttons->button(static_cast<int>(destination))->setChecked(true);
}

QSize Rail::sizeHint() const
{
    return {widget()->minimumSizeHint().width() + 1, 0};
}

void Rail::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitWidth();
    }
}

void Rail::fitWidth()
{
    m_column->activate();
    setFixedWidth(sizeHint().width());
}

}  // namespace slumbar
