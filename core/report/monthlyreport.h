// Everything the printed pages of a month show, as one value: who and how complete, figures, days, routine, effects,
// experiment, what was noticed, questions, events and notes. Titles that claim something are earned here; words and
// places are the app's.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/safety/safetysigns.h"
#include "report/montheffects.h"
#include "report/monthevents.h"
#include "report/monthexperiment.h"
#include "report/monthfigures.h"
#include "report/monthroutine.h"
#include "report/nextstep.h"
#include "report/sleeptiming.h"

namespace slumbar {

/// Of how many days something of that kind was recorded.
struct Completeness {
    int days = 0;
    int nights = 0;
    int mornings = 0;
    int evenings = 0;
    int routine = 0;  ///< days with a mark of any habit

    bool operator==(const Completeness&) const = default;
};

/// Where a night lies: minutes after the midnight its day begins with, as the clock on the wall showed them;
/// the evening before is negative.
struct NightTimes {
    std::optional<int> inBed;
    std::optional<int> onset;
    std::optional<int> awake;
    std::optional<int> outOfBed;
    std::optional<int> asleepMin;

    bool operator==(const NightTimes&) const = default;
};

struct ReportDay {
    Day day;
    bool isFree = false;           ///< a night that ends on it ends on a free day
    bool hasPain = false;          ///< any rating
    std::optional<int> morning{};  ///< back pain 0 to 10
    std::optional<int> evening{};
    std::optional<int> worst{};
    std::optional<NightTimes> night{};

    bool operator==(const ReportDay&) const = default;
};

/// From the neck down, as Site without its side.
enum class BodyRegion { Neck, UpperBack, MidBack, LowBack, Buttock, Thigh, BelowKnee };

struct SitedPain {
    BodyRegion region;
    int days = 0;  ///< on either side
    int leftDays = 0;
    int rightDays = 0;

    bool operator==(const SitedPain&) const = default;
};

/// What the picture of pain may be called.
enum class PainCourse { NotRecorded, TooFewDays, Plain, UpInFlareThenLower };

/// What a month of too few days can still point back to.
struct MonthBefore {
    std::optional<double> morningPain;
    std::optional<double> asleepMin;

    bool operator==(const MonthBefore&) const = default;
};

struct MonthlyReport {
    std::chrono::year_month month;
    Day printed;
    DayRange period;     ///< the month, or its part that was asked for and is not to come
    std::string name{};  ///< empty: not given
    std::optional<Day> born{};
    bool isMadeUp = false;

    Completeness recorded{};
    PainFigures pain{};
    SleepFigures sleep{};
    SleepTiming timing{};
    PainClasses painClasses{};
    SleepClasses sleepClasses{};
    MonthBefore before{};
    std::vector<ReportDay> days{};   ///< every day of the period
    std::vector<SitedPain> sites{};  ///< most days first
    PegMonth peg{};
    std::vector<DayRange> flares{};  ///< as the person marked them
    PainCourse painCourse = PainCourse::NotRecorded;
    /// By how many minutes bed came later before free days; only where that is half an hour or more of four or
    /// more nights on both sides. Negative is earlier.
    std::optional<int> laterBeforeFreeDaysMin{};

    std::vector<HabitRow> habits{};
    std::vector<MeasureRow> measures{};
    std::vector<TreatmentDays> treatments{};
    std::vector<EventRun> events{};  ///< without the treatments
    std::vector<MonthNote> notes{};

    MonthEffects effects{};
    std::optional<MonthExperiment> experiment{};
    std::vector<SafetyNotice> safety{};  ///< as seen on the last day of the period
    std::vector<NextStep> nextSteps{};
    std::vector<std::string> questions{};

    /// The month is not over yet.
    bool isSoFar() const { return printed <= period.last && period.last < DayRange::ofMonth(month).last; }
    bool isEmpty() const { return recorded.days == 0; }
    /// Only a part of it was asked for.
    bool isPart() const { return period != DayRange::ofMonth(month) && !isSoFar(); }
    /// What one could do in it is then no longer told.
    bool isNextMonthOver() const { return printed > DayRange::ofMonth(month + std::chrono::months(1)).last; }
    /// By the experiment that runs.
    bool isInTest(const std::string& factor) const
    {
        return experiment && experiment->isRunning() && experiment->report.factor == factor;
    }
    int daysOfMonth() const { return DayRange::ofMonth(month).length(); }
    int nightsUnderSevenHours() const { return sleepClasses.days[0] + sleepClasses.days[1]; }
    /// Whole years on the day of printing.
    std::optional<int> age() const;

    bool operator==(const MonthlyReport&) const = default;
};

/// `printed` is today; a month that is not over counts only its days so far, and of `within` only those in it.
MonthlyReport monthlyReport(const Diary& diary, std::chrono::year_month month, Day printed,
                            const std::optional<DayRange>& within = std::nullopt);

}  // namespace slumbar
