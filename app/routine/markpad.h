// What the open row of the checklist offers: a field for a time or a number where the habit takes one, and the
// three words on their keys.
#pragma once

#include <vector>

#include <QWidget>

#include "routine/checkliststate.h"

class QLineEdit;
class QVBoxLayout;

namespace slumbar {

class KeyButton;
class NumberField;
class TextLabel;
class TimeEdit;

class MarkPad : public QWidget {
    Q_OBJECT

public:
    /// "Now" is offered for tonight alone.
    MarkPad(const ChecklistRow& row, bool isTonight, QWidget* parent = nullptr);

    /// Puts the recorded value into the field, unless the person is typing.
    void setMark(const std::optional<Mark>& mark);
    /// Records what is typed. False, with a sentence on how to write it, when it cannot be read.
    bool commit();
    /// Null for a habit that is done or not.
    QLineEdit* field() const;
    /// A guide that leads through the habit needs its place.
    void setFieldShown(bool isShown);
    /// In the order of reading.
    const std::vector<QWidget*>& tabOrder() const { return m_tabOrder; }

Q_SIGNALS:
    /// By one of the words. The note is left to who records it.
    void markChosen(const slumbar::Mark& mark);
    void markTyped(const slumbar::Mark& mark);
    /// The field was emptied.
    void cleared();
    void nowChosen();

protected:
    /// Leaves the keys of the checklist to it while the field is as it was.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addTimeField(const ChecklistRow& row, bool isTonight);
    void addNumberField(const ChecklistRow& row);
    void addField(QLineEdit* field, QWidget* behind);
    void addWords();
    void enter(const std::optional<MarkValue>& value);
    void showWhetherReadable();
    bool isReadable() const;
    bool isTyping() const;

    std::string m_factor;
    QVBoxLayout* m_lines;
    QWidget* m_fieldLine = nullptr;
    TimeEdit* m_time = nullptr;
    NumberField* m_number = nullptr;
    TextLabel* m_howToWrite = nullptr;
    std::optional<MarkValue> m_recorded;
    std::vector<QWidget*> m_tabOrder;
};

}  // namespace slumbar
