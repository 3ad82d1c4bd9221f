// The card of the check-in that looks back on seven days: the three questions of the PEG (Krebs 2009), once a week.
#pragma once

#include "checkin/formfields.h"
#include "domain/dayrecord.h"
#include "domain/factor.h"
#include "widgets/card.h"

namespace slumbar {

class ScoreRow;
class TextLabel;

class WeekForm : public Card {
    Q_OBJECT
public:
    /// The record as the diary has it. Without a question there is nothing to show.
    WeekForm(const DayRecord& record, const std::vector<Factor>& questions, QWidget* parent = nullptr);

    bool isAsked() const { return !m_questions.empty(); }
    /// Puts in what is written down, and takes out what was emptied. An answer that is no whole number from 0 to 10 is
    /// not the form's to take away.
    void writeTo(DayRecord& record) const;
    const FormFields& fields() const { return m_fields; }

Q_SIGNALS:
    void changed();

private:
    struct Question {
        std::string item;
        ScoreRow* row;
    };
    void addQuestion(const std::string& item);
    void showScore();

    DayRecord m_loaded;
    std::vector<Question> m_questions;
    FormFields m_fields;
    TextLabel* m_score;
};

}  // namespace slumbar
