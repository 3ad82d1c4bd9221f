// Asks for an event of a day: what kind, a title, a note. One that is known already can be changed or taken out.
#pragma once

#include <optional>

#include <QDialog>

#include "domain/event.h"

class QButtonGroup;
class QLineEdit;
class QPlainTextEdit;

namespace slumbar {

class EventForm : public QDialog {
    Q_OBJECT

public:
    /// `dayName` as it is read: "Thursday 22 October".
    explicit EventForm(const QString& dayName, const std::optional<Event>& known = std::nullopt,
                       QWidget* parent = nullptr);

    /// What is to stand there once the form is accepted: nothing when it was taken out.
    std::optional<Event> event() const;

private:
    void addKinds(EventKind chosen);
    void addTexts();
    void addFoot(bool isKnown);
    void addField(const QString& name, QWidget* field);

    bool m_isTakenOut = false;
    QButtonGroup* m_kinds;
    QLineEdit* m_title;
    QPlainTextEdit* m_note;
};

}  // namespace slumbar
