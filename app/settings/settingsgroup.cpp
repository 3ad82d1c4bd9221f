#include "settings/settingsgroup.h"

#include <QVBoxLayout>

#include "theme/metrics.h"

namespace slumbar {

SettingsGroup::SettingsGroup(const QString& heading, QWidget* parent) : Card(Padding::Roomy, parent), m_heading(heading)
{
    setAccessibleName(heading);
    addHeading(heading);
    contents()->setSpacing(metrics::space4);
}

SettingRow* SettingsGroup::addRow(const SettingWords& words, QWidget* control)
{
    auto* row = new SettingRow(words, control);
    contents()->addWidget(row);
    m_rows.push_back(row);
    return row;
}

int SettingsGroup::find(const QStringList& words)
{
    int found = 0;
    for (SettingRow* row : m_rows) {
        found += row->find(words, m_heading) ? 1 : 0;
    }
    setVisible(found > 0);
    return found;
}

}  // namespace slumbar
