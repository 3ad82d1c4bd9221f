#include "charts/chartaccessible.h"

#include <QAccessibleWidget>

#include "charts/chartview.h"

namespace slumbar {

namespace {

class AccessibleChart : public QAccessibleWidget {
public:
    explicit AccessibleChart(QWidget* widget) : QAccessibleWidget(widget, QAccessible::Chart) {}

    int childCount() const override { return 0; }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
};

QAccessibleInterface* accessibleChart(const QString&, QObject* object)
{
    auto* view = qobject_cast<ChartView*>(object);
    return view == nullptr ? nullptr : new AccessibleChart(view);
}

}  // namespace

void announceChartsToAccessibility()
{
    QAccessible::installFactory(accessibleChart);  // does nothing the second time
}

QString spokenWords(const ChartSpec& spec, const StopWords& words)
{
    QStringList parts{words.heading, words.note};
    for (qsizetype panel = 0; panel < words.beside.size(); ++panel) {
        parts += spec.panels[static_cast<std::size_t>(panel)].title + QLatin1Char(' ') + words.beside[panel];
    }
    parts += words.words;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

}  // namespace slumbar
