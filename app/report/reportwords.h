// The sentences, titles and labels of the report in the person's language. Parts that stand out are marked with
// strong(); every claim is one the value has earned.
#pragma once

#include <QCoreApplication>

#include "report/monthlyreport.h"

namespace slumbar {

class ReportWords {
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    /// "Sleep and back pain, October 2026"
    static QString title(const MonthlyReport& report);
    /// "Sleep and back pain, 1 January 2026 – 31 December 2026"; of a single month its own.
    static QString title(const std::vector<MonthlyReport>& reports);
    /// "14 March 1978 (48)"; empty when the birthday is not known.
    static QString born(const MonthlyReport& report);
    static QString period(const MonthlyReport& report);
    static QString recorded(const MonthlyReport& report);
    /// "30 of 31 days"
    static QString recordedDays(const MonthlyReport& report);
    static QString personTitle(const MonthlyReport& report);
    static QString date(Day day);

    /// The answer before the data.
    static QString sentence(const MonthlyReport& report);
    /// The key figures of a year ago, each with its n; empty where there are none.
    static QString yearAgo(const MonthlyReport& report);
    /// The same for the window: "October so far: 6 h 35 a night, morning pain 3.7", and from how many days.
    static QString answer(const MonthlyReport& report);
    static QString basis(const MonthlyReport& report);
    /// Both pages in a few sentences, for those who cannot see them.
    static QString summary(const MonthlyReport& report);

    static QString painTitle(const MonthlyReport& report);
    static QString painCount(const MonthlyReport& report);
    static QString flare(const MonthlyReport& report, std::size_t place);
    static QString pegTitle(const MonthlyReport& report);
    static QString pegCount(const MonthlyReport& report);
    static QString nightsTitle(const MonthlyReport& report);
    static QString nightsCount(const MonthlyReport& report);
    static QString hoursTitle(const MonthlyReport& report);
    static QString site(const SitedPain& sited);
    /// "not yet: 3 more nights"
    static QString notYet(int missingNights);
    /// "Oct"
    static QString shortMonth(std::chrono::year_month month);
    static QString days(int days);
    static QString nights(int nights);
    static QString mornings(int mornings);
    static QString evenings(int evenings);

    static QString treatment(const TreatmentDays& treatment);
    static QString event(const EventRun& event);
    /// "Night", "Evening", "Event" beside a note.
    static QString about(NoteAbout about);

    /// What the signs of the first page mean.
    static QString smallPrint(const MonthlyReport& report);
};

}  // namespace slumbar
