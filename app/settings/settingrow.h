// One setting on the page: what it is called, what it does, and the control that sets it. Where the choice is not the
// default, a link beside the control sets it back.
#pragma once

#include <functional>
#include <vector>

#include <QStringList>
#include <QWidget>

class QBoxLayout;

namespace slumbar {

class KeyButton;
class TextLabel;

struct SettingWords {
    QString label;
    QString explanation;  ///< one line
    QString help;         ///< a sentence or two more, for What's This
    QString alsoFoundBy;  ///< other words a person may search for
};

class SettingRow : public QWidget {
    Q_OBJECT

public:
    /// What the row sets, or a part of it.
    struct Part {
        std::function<bool()> isStandard;
        std::function<void()> setBack;
    };

    /// The control is named by the label, unless it has a name of its own. None: there is only something to read.
    SettingRow(const SettingWords& words, QWidget* control, QWidget* parent = nullptr);

    void addPart(Part part);
    /// Shows the link that sets back where a part is not as it was.
    void showStandard();

    /// Says under the row how the input can be put right; empty: there is nothing to put right.
    void say(const QString& problem);

    /// Shows the row only when all words are found in what it says or in `heading`, and makes them strong.
    bool find(const QStringList& words, const QString& heading);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setBack();
    void arrange();

    SettingWords m_words;
    std::vector<Part> m_parts;
    TextLabel* m_label;
    TextLabel* m_explanation;
    TextLabel* m_problem;
    KeyButton* m_setBack;
    QWidget* m_control;
    QBoxLayout* m_line;
    QBoxLayout* m_controls;
};

}  // namespace slumbar
