#include "checkin/fieldlayout.h"

#include <QBoxLayout>

#include "theme/metrics.h"
#include "widgets/textlabel.h"

namespace slumbar {

QWidget* withLabelAbove(const QString& label, QWidget* field)
{
    auto* group = new QWidget;
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space1);
    TextLabel* words = TextLabel::hint(label);
    words->setBuddy(field);
    column->addWidget(words);
    column->addWidget(field);
    return group;
}

QWidget* withLabelBeside(const QString& label, QWidget* field, const QString& unit)
{
    auto* group = new QWidget;
    auto* line = new QHBoxLayout(group);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::space2);
    auto* words = new TextLabel(label);
    words->setBuddy(field);
    line->addWidget(words);
    line->addWidget(field);
    if (!unit.isEmpty()) {
        line->addWidget(new TextLabel(unit, TextSize::Body, Tone::Muted));
    }
    return group;
}

}  // namespace slumbar
