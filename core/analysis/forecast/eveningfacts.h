// What is known on each evening about the pain of the next morning, as rows for a regression.
#pragma once

#include <optional>
#include <vector>

#include <Eigen/Core>

#include "domain/diary.h"

namespace slumbar {

/// Evenings are numbered from 0, the first day of the diary in `days`, to the last day of `days`.
class EveningFacts {
public:
    EveningFacts(const Diary& diary, DayRange days);

    int evenings() const { return static_cast<int>(m_days.size()); }
    /// Back pain of the morning of that day.
    std::optional<double> morningPain(int evening) const;
    /// Morning and evening pain of this day and the one before, hours and quality of the last night, the time passed
    /// and the weekday of the morning to come, each about its usual size so that none outweighs the others. Nothing
    /// where one of them is not recorded. Evening pain, hours or quality are left out of every row, early ones too,
    /// when fewer than half of all days with a morning rating have them.
    std::optional<Eigen::VectorXd> row(int evening) const;
    Eigen::Index columns() const;

private:
    struct KnownDay {
        std::optional<double> morningPain;
        std::optional<double> eveningPain;
        std::optional<double> sleepHours;
        std::optional<double> sleepQuality;
    };
    using Fact = std::optional<double> KnownDay::*;

    static KnownDay knownOf(const DayRecord& record);
    bool isMostlyRecorded(Fact fact) const;

    Day m_first;
    std::vector<KnownDay> m_days;
    std::vector<Fact> m_ofTwoDays{&KnownDay::morningPain};  ///< pain, of this day and the one before
    std::vector<Fact> m_ofTheNight;
};

}  // namespace slumbar
