// A card of settings that belong together, under one heading.
#pragma once

#include <vector>

#include "settings/settingrow.h"
#include "widgets/card.h"

namespace slumbar {

class SettingsGroup : public Card {
    Q_OBJECT

public:
    explicit SettingsGroup(const QString& heading, QWidget* parent = nullptr);

    SettingRow* addRow(const SettingWords& words, QWidget* control);

    /// Shows only the rows in which all words are found, and itself only with one; says how many. No words: all.
    int find(const QStringList& words);

private:
    QString m_heading;
    std::vector<SettingRow*> m_rows;
};

}  // namespace slumbar
