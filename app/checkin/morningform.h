// The morning card of the check-in: how the back is on getting up.
#pragma once

#include "checkin/formfields.h"
#include "domain/pain.h"
#include "widgets/card.h"

class QPlainTextEdit;

namespace slumbar {

class BodyMap;
class NumberField;
class ScoreRow;
class TextLabel;
class SiteField;

class MorningForm : public Card {
    Q_OBJECT
public:
    explicit MorningForm(const QString& title, QWidget* parent = nullptr);

    /// What is recorded; null for nothing.
    void setPain(const PainEntry* pain);
    /// Nothing where every field is empty.
    std::optional<PainEntry> pain() const;

    ScoreRow* back() const { return m_back; }
    const FormFields& fields() const { return m_fields; }
    /// Fills the fields from a draft.
    void restore(const QJsonObject& typed);
    /// The rarer fields, and whether one of them holds something.
    void setMoreShown(bool isShown);
    bool hasMore() const;

Q_SIGNALS:
    void changed();

private:
    void layOut(const QString& title);
    void addFields();

    PainEntry m_loaded;
    FormFields m_fields;
    ScoreRow* m_back;
    ScoreRow* m_leg;
    ScoreRow* m_tension;
    TextLabel* m_tensionWords;
    NumberField* m_stiff;
    BodyMap* m_body;
    SiteField* m_sites;
    QPlainTextEdit* m_note;
};

}  // namespace slumbar
