// An experiment in words, in the order in which CENT 2015 reports one: question, design, arms, power, order, analysis,
// how far it was followed, result. Nothing of the result is said before the end.
#pragma once

#include <vector>

#include <QCoreApplication>

#include "report/monthlyreport.h"

namespace slumbar {

class ExperimentWords {
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    struct Row {
        QString label;
        QString words;
        bool isSpare = false;  ///< gives way first where room is short
    };

    static QString title(const MonthExperiment& experiment);
    static std::vector<Row> rows(const MonthExperiment& experiment);
    /// Below the blocks: "day 13, A"; empty when it is over.
    static QString whereItStands(const MonthExperiment& experiment);
};

}  // namespace slumbar
