// The keys that work where the person is, in groups, with a search.
#pragma once

#include <QDialog>

#include "widgets/keywords.h"

class QLineEdit;
class QScrollArea;

namespace slumbar {

class TextLabel;

class ShortcutsWindow : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsWindow(const std::vector<KeyGroup>& groups, QWidget* parent = nullptr);

private:
    /// A line of a card, and what a search looks for in it.
    struct Line {
        QWidget* line;
        QString text;
    };
    struct GroupCard {
        QWidget* card;
        std::vector<Line> lines;
    };

    void addGroup(const KeyGroup& group);
    void search(const QString& words);

    std::vector<GroupCard> m_groups;
    QLineEdit* m_search;
    QScrollArea* m_scroll;
    QWidget* m_column;
    TextLabel* m_nothingFound;
};

}  // namespace slumbar
