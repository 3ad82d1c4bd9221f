// What the check-in window opens with, as plain values.
#pragma once

#include <vector>

#include <QByteArray>

#include "domain/dayrecord.h"
#include "domain/factor.h"
#include "domain/nightplacement.h"

namespace slumbar {

struct CheckIn {
    DayRecord record;                   ///< as the diary has it; empty for a day without anything
    bool isToday = true;                ///< words it "this morning" rather than "that morning"
    NightClockTimes usual = {};         ///< suggestions, never data
    std::vector<Factor> measures = {};  ///< what the evening asks for besides pain, in order
    std::vector<Factor> weekly = {};    ///< the questions about the week that are due on this day
    bool isEvening = false;             ///< which page to begin with
    QByteArray draft = {};              ///< of an earlier window for the same day that was not saved
    std::vector<Day> openDays = {};     ///< days to write down after this one, in that order
    bool isCatchingUp = false;          ///< the person is going through the open days: saving goes on to the next
};

}  // namespace slumbar
