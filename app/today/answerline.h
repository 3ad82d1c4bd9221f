// The one number of a card in large letters, with what it is in muted ones behind it: "7 h 05 asleep".
#pragma once

#include "widgets/textlabel.h"

namespace slumbar {

class AnswerLine : public TextLabel {
    Q_OBJECT

public:
    explicit AnswerLine(QWidget* parent = nullptr);

    /// Without a number the words stand alone.
    void setAnswer(const QString& number, const QString& words);

protected:
    void changeEvent(QEvent* event) override;

private:
    void compose();

    QString m_number;
    QString m_words;
};

}  // namespace slumbar
