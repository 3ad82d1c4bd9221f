// The evening card of the check-in: the day's pain looked back on, and how stressful the day was.
#pragma once

#include "checkin/formfields.h"
#include "domain/mark.h"
#include "domain/pain.h"
#include "widgets/card.h"

class QPlainTextEdit;

namespace slumbar {

class NumberField;
class ScoreRow;
class SegmentedControl;

class EveningForm : public Card {
    Q_OBJECT
public:
    static constexpr std::string_view stressFactor = "stress";

    explicit EveningForm(const QString& title, QWidget* parent = nullptr);

    /// What is recorded; null for nothing.
    void setEvening(const PainEntry* pain, const Mark* stress);
    /// Nothing where every field is empty.
    std::optional<PainEntry> pain() const;
    /// The mark of the factor `stress`; nothing where it is not answered.
    std::optional<Mark> stress() const;

    ScoreRow* back() const { return m_back; }
    const FormFields& fields() const { return m_fields; }

Q_SIGNALS:
    void changed();

private:
    void layOut(const QString& title);
    void addFields();

    PainEntry m_loaded;
    FormFields m_fields;
    std::optional<Mark> m_loadedStress;
    ScoreRow* m_back;
    ScoreRow* m_leg;
    ScoreRow* m_worst;
    SegmentedControl* m_flare;
    NumberField* m_stress;
    QPlainTextEdit* m_note;
};

}  // namespace slumbar
