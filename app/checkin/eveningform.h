// The evening card of the check-in: the day's pain looked back on, and how stressful the day was.
#pragma once

#include <vector>

#include "domain/mark.h"
#include "domain/pain.h"
#include "widgets/card.h"

class QPlainTextEdit;

namespace slumbar {

class DraftFields;
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
    /// The field that has to be put right before saving; null when there is none.
    QWidget* firstInvalid() const;
    int openFields() const;
    std::vector<QWidget*> fields() const;
    void addTo(DraftFields& draft) const;

Q_SIGNALS:
    void changed();

private:
    void layOut(const QString& title);
    void connectFields();

    PainEntry m_loaded;
    std::optional<Mark> m_loadedStress;
    ScoreRow* m_back;
    ScoreRow* m_leg;
    ScoreRow* m_worst;
    SegmentedControl* m_flare;
    NumberField* m_stress;
    QPlainTextEdit* m_note;
};

}  // namespace slumbar
