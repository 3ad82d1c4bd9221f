// The words of the person's own page: what was kept, what went with pain, the experiment, the month to come. More and
// less instead of signs; association is never worded as cause, and not significant never as no effect.
#pragma once

#include <QCoreApplication>
#include <QStringList>

#include "report/monthlyreport.h"

namespace slumbar {

class PersonWords {
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    /// What was kept most, and what most certainly went with pain.
    static QString sentence(const MonthlyReport& report);
    /// "In November: ..."; nothing where the diary has no reason to name anything.
    static QString nextMonth(const MonthlyReport& report);
    /// "In November I would like to", for the person to go on.
    static QString nextMonthToWrite(const MonthlyReport& report);
    /// How the figures are made, and by whom they were recorded.
    static QString methods(const MonthlyReport& report);
    static QString recordedBy(const MonthlyReport& report);

    // What went with pain.
    /// "1 June to 31 October, 131 of 153 days"
    static QString basis(const MonthEffects& effects);
    /// What stands against what: "Stretching, 10 minutes", "A night one hour longer".
    static QString contrast(const MonthEffect& shown);
    /// "evening › pain next morning, 118 days (67 with)"
    static QString rows(const MonthEffect& shown);
    /// "0.8 points less pain (0.4 to 1.2)"
    static QString difference(const Effect& effect);
    /// "holds in 5 of 6 checks", "early: fewer than 60 days"
    static QString support(const Effect& effect);
    /// How the differences of all these compare with what people notice; empty where they do not agree.
    static QString noticeable(const std::vector<MonthEffect>& group);
    /// What all intervals of a group that is unclear have in common.
    static QString uncertainty(const std::vector<MonthEffect>& group);
    static QString theOtherWayRound(const Effect& painToNight);

    // Cannot tell yet.
    static QString openName(const MonthEffect& shown);
    static QString whatIsMissing(const MonthEffect& shown, bool isInTest);
};

}  // namespace slumbar
