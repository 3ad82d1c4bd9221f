// How alike a person's days are: whether the same time of two days running finds the person in the same state.
#pragma once

#include "analysis/figure.h"
#include "domain/diary.h"

namespace slumbar {

/// Sleep regularity index, -100 + 200 · the share of time t at which the person is asleep, or awake, both at t and
/// 24 hours later (Phillips 2017, doi 10.1038/s41598-017-03171-4). 100: all days alike; 0: as if by chance;
/// -100: each day the reverse of the one before.
///
/// A night with lights out and final awakening makes the 24 hours from the noon before it to the noon after it
/// recorded, asleep from falling asleep to the final awakening; so does a night awake, with no sleep in it. Any
/// other night is not recorded. Time is what the clock on the wall showed, on both sides of a clock change or a
/// journey. Naps have no clock times and are left out. Only nights that end within `days` are used.
///
/// Figure::count is the number of pairs of recorded nights on two days running; not yet below `fewestPairs` of them
/// or below `fewestNights` nights. Time linear in the nights, but for sorting them.
OrNotYet<Figure> sleepRegularityIndex(const Diary& diary, DayRange days);

}  // namespace slumbar
