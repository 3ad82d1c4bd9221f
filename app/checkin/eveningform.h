// The evening card of the check-in: the day's pain looked back on, and the measures of the day.
#pragma once

#include "checkin/formfields.h"
#include "domain/dayrecord.h"
#include "domain/factor.h"
#include "widgets/card.h"

class QPlainTextEdit;

namespace slumbar {

class MeasureField;
class ScoreRow;
class SegmentedControl;

class EveningForm : public Card {
    Q_OBJECT
public:
    EveningForm(const QString& title, const std::vector<Factor>& measures, QWidget* parent = nullptr);

    /// What is recorded of the evening and the measures.
    void setEvening(const DayRecord& record);
    /// Puts in what is written down, and takes out what was emptied.
    void writeTo(DayRecord& record) const;
    ScoreRow* back() const { return m_back; }
    const FormFields& fields() const { return m_fields; }

Q_SIGNALS:
    void changed();

private:
    void layOut(const QString& title);
    void addFields();

    /// Nothing where every field is empty.
    std::optional<PainEntry> pain() const;

    PainEntry m_loaded;
    FormFields m_fields;
    ScoreRow* m_back;
    ScoreRow* m_leg;
    ScoreRow* m_worst;
    SegmentedControl* m_flare;
    std::vector<MeasureField*> m_measures;
    QPlainTextEdit* m_note;
};

}  // namespace slumbar
