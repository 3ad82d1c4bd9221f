// A surface with a hairline and round corners that holds one subject, its parts from top to bottom.
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace slumbar {

class Card : public QFrame {
    Q_OBJECT
public:
    /// Dense cards stand in the two windows of their own and in narrow columns.
    enum class Padding { Roomy, Dense };

    explicit Card(Padding padding = Padding::Roomy, QWidget* parent = nullptr);

    QVBoxLayout* contents() const { return m_contents; }
    /// The card that is due now has the stronger outline.
    void setPrimary(bool isPrimary);
    /// A heading at the start of a line and, if given, a widget at its end.
    void addHeading(const QString& text, QWidget* atEnd = nullptr);
    /// A hairline that only separates.
    void addRule();

private:
    QVBoxLayout* m_contents;
};

}  // namespace slumbar
