// The night card of the check-in: everything a person can record of a night. It begins with what is recorded
// and gives back a whole night, or why there can be none like it.
#pragma once

#include "checkin/formfields.h"
#include "domain/nightplacement.h"
#include "widgets/card.h"

class QCheckBox;

namespace slumbar {

class DotScale;
class NightProblem;
class NightTimesForm;
class NumberField;
class SegmentedControl;
class TextLabel;

class NightForm : public Card {
    Q_OBJECT
public:
    /// `zone` must outlive the form.
    NightForm(Day day, const NightClockTimes& usual, const TimeZone& zone, QWidget* parent = nullptr);

    /// What is recorded, from whatever source; null for nothing.
    void setNight(const Night* night);
    /// Nothing where every field is empty. The source is the person's hand.
    Result<std::optional<Night>> night() const;

    /// Whether `night` says nothing else than what is recorded, from whatever source that came.
    bool isAsLoaded(const std::optional<Night>& night) const;

    /// Reads every field that is still being typed in.
    void commit();
    /// The field that has to be put right before night() can be asked for; null when there is none.
    QWidget* firstInvalid() const;
    const FormFields& fields() const { return m_fields; }
    /// The rarer fields, and whether one of them holds something.
    void setMoreShown(bool isShown);
    bool isMoreShown() const { return !m_more->isHidden(); }
    bool hasMore() const;
    QWidget* firstOfMore() const;
    /// Fills the fields from a draft.
    void restore(const QJsonObject& typed);

Q_SIGNALS:
    void changed();

private:
    void layOutRows();
    void layOutMore();
    void explainFields();
    void addFields();
    /// Shows the durations and problems that follow from what stands in the fields.
    void refresh();
    Result<NightFields> typedFields() const;
    void showProblem(const Result<std::optional<Night>>& night);

    Day m_day;
    const TimeZone& m_zone;
    std::optional<NightFields> m_loaded;
    FormFields m_fields;

    TextLabel* m_asleep;
    TextLabel* m_asleepWord;
    NightTimesForm* m_times;
    SegmentedControl* m_position;
    NumberField* m_latency;
    NumberField* m_awakenings;
    NumberField* m_awake;
    DotScale* m_quality;
    DotScale* m_rested;
    NightProblem* m_problem;
    QWidget* m_more;
    NumberField* m_tryingAfter;
    NumberField* m_nap;
    NumberField* m_room;
    QCheckBox* m_sleepless;
};

}  // namespace slumbar
