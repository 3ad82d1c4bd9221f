// What the diary noticed that a clinician should know, in their words: what was seen, why it can matter, who says so.
#pragma once

#include <vector>

#include <QCoreApplication>

#include "report/monthlyreport.h"

namespace slumbar {

class SafetyWords {
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    struct Note {
        QString words;
        bool isMarked;
    };
    /// The last one says what the diary never asks, so that its silence is no all-clear.
    static std::vector<Note> notes(const MonthlyReport& report);
};

}  // namespace slumbar
