"""What went with pain, worked out again from the tables as docs/methods.md says it: both readings of each question."""
import datetime as dt
import math

from diarytables import circular_mean_h, day_of, days_between, is_clock, minute_of_clock, short_way_h
from leastsquares import fit, t_quantile_975, two_sided_p, two_stage


def quantile(values, share):
    values = sorted(values)
    place = share * (len(values) - 1)
    low = math.floor(place)
    high = min(low + 1, len(values) - 1)
    return values[low] + (place - low) * (values[high] - values[low])


def middle_half(column):
    values = [value for value in column if value is not None]
    width = quantile(values, 0.75) - quantile(values, 0.25)
    if width > 0 or max(values) == min(values):
        return width if width > 0 else 1.0
    return max(values) - min(values)


class Line:
    """A value a day of each thing."""

    def __init__(self, diary, first, last):
        self.diary, self.days = diary, days_between(first, last)
        nights = [diary.nights.get(day) for day in self.days]
        known = lambda values: [None if night is None else values(night) for night in nights]
        self.night = {
            "night.duration_h": known(lambda n: None if n.asleep_min() is None else n.asleep_min() / 60),
            "night.quality": known(lambda n: n.quality),
            "night.efficiency": known(lambda n: n.efficiency()),
            "night.awakenings": known(lambda n: n.awakenings),
            "night.awake_after_onset_min": known(lambda n: n.awake),
            "night.midsleep_deviation_h": self.deviations(nights),
            "night.debt_h": [self.debt(day) for day in self.days],
        }
        self.morning = [diary.pain(day, "morning") for day in self.days]
        self.evening = [diary.pain(day, "evening") for day in self.days]

    @staticmethod
    def deviations(nights):
        hours = [None if night is None else night.midsleep_h() for night in nights]
        known = [hour for hour in hours if hour is not None]
        if len(known) < 7:
            return [None] * len(hours)
        mean = circular_mean_h(known)
        middle = mean + quantile([short_way_h(hour - mean) for hour in known], 0.5)
        return [None if hour is None else abs(short_way_h(hour - middle)) for hour in hours]

    def debt(self, last):
        nights = [self.diary.nights.get(last - dt.timedelta(n)) for n in range(14)]
        slept = [night.asleep_min() for night in nights if night and night.asleep_min() is not None]
        return max(0.0, sum(self.diary.need_min - minutes for minutes in slept)) / 60 if len(slept) >= 7 else None

    def factor(self, factor):
        """Its column and the width of its contrast; nothing where nothing is marked."""
        values = [self.diary.marks.get(day, {}).get(factor.id) for day in self.days]
        marked = [value for value in values if value is not None]
        if not marked:
            return None
        if factor.kind == "check" or any(value in ("done", "not_done") for value in marked):
            return [self.yes_or_no(factor, value, day) for value, day in zip(values, self.days)], 1.0, True
        column = [self.as_number(value) for value in values]
        if all(value is None for value in column):
            return column, 1.0, False
        return column, 60.0 if factor.kind in ("clock", "minutes") else middle_half(column), False

    def yes_or_no(self, factor, value, day):
        if value in (None, "not_applicable"):
            return None
        if value in ("done", "not_done"):
            return 1.0 if value == "done" else 0.0
        if factor.is_habit():
            met = self.diary.through_target(factor, value, day)
            return None if met is None else float(met)
        return 1.0 if is_clock(value) or float(value) > 0 else 0.0

    def as_number(self, value):
        if value in (None, "not_applicable"):
            return None
        return float(self.diary.into_day(minute_of_clock(value))) if is_clock(value) else float(value)


def calendar(days):
    """Constant, trend with its bends, weekdays; a row a day."""
    numbers = [day.toordinal() for day in days]
    bends = []
    if len(days) >= 150:
        bend = numbers[0] + 91
        while bend <= numbers[-1] - 45:
            bends.append(bend)
            bend += 91
    kinds = [day.weekday() if len(days) >= 60 else day.weekday() // 5 for day in days]
    others = sorted(set(kinds))[1:]
    middle = (numbers[0] + numbers[-1]) / 2
    return [[1.0, (number - middle) / 100] + [max(0, number - bend) / 100 for bend in bends] +
            [1.0 if kind == other else 0.0 for other in others] for number, kind in zip(numbers, kinds)]


def complete(line, terms):
    longest = max(lag for _, lag in terms)
    rows = []
    for index in range(longest, len(line.days)):
        values = [column[index - lag] for column, lag in terms]
        if all(value is not None for value in values):
            rows.append((line.days[index], values))
    return rows


def readings(line, outcome, exposure, controls, ratings):
    """(rows, estimate, error, freedom) for face value and for felt."""
    answers = []
    for used in (ratings[:2], ratings[:3]):
        rows = complete(line, [outcome, exposure] + controls + used)
        course = calendar([day for day, _ in rows])
        y = [values[0] for _, values in rows]
        if len(used) == 2:
            answers.append((rows,) + fit([values[1:] + dates for (_, values), dates in zip(rows, course)], y))
        else:
            exogenous = [values[1:-3] + dates for (_, values), dates in zip(rows, course)]
            answers.append((rows,) + two_stage(exogenous, [values[-3] for _, values in rows],
                                               [values[-2:] for _, values in rows], y))
    return answers


def answer(line, outcome, exposure, controls, ratings, width):
    made = []
    for rows, estimate, error, freedom in readings(line, outcome, exposure, controls, ratings):
        reach = t_quantile_975(freedom) * error
        made.append({"n": len(rows), "exposed": sum(values[1] == 1 for _, values in rows),
                     "estimate": estimate * width, "p": two_sided_p(abs(estimate / error), freedom),
                     "low": (estimate - reach) * width, "high": (estimate + reach) * width})
    face, felt = made
    counting = felt if felt["p"] >= face["p"] else face
    return dict(counting, low=min(face["low"], felt["low"]), high=max(face["high"], felt["high"]))


def effect(diary, line, exposure):
    """The next pain rating after an exposure of `slumbar effects`."""
    morning, evening = line.morning, line.evening
    if exposure.startswith("night."):
        column = line.night[exposure]
        width = {"night.duration_h": 1.0, "night.midsleep_deviation_h": 1.0,
                 "night.awake_after_onset_min": 60.0}.get(exposure) or middle_half(column)
        past = 14 if exposure == "night.debt_h" else 1
        return answer(line, (morning, 0), (column, 0), [(column, past)],
                      [(evening, 1), (morning, 1), (evening, 2)], width)
    factor = diary.factors[exposure[len("factor:"):]]
    column, width, _ = line.factor(factor)
    if factor.part in ("morning", "day"):
        return answer(line, (evening, 0), (column, 0), [(column, 1)],
                      [(morning, 0), (evening, 1), (morning, 1)], width)
    return answer(line, (morning, 0), (column, 1), [(column, 2)],
                  [(evening, 1), (morning, 1), (evening, 2)], width)


def way_back(line):
    night, morning, evening = line.night["night.duration_h"], line.morning, line.evening
    return answer(line, (night, 0), (evening, 1), [(evening, 2), (night, 1), (night, 2)],
                  [(morning, 1), (morning, 2), (evening, 3)], 1.0)


def check_effects(diary, values, check):
    first, last = (day_of(text) for text in values["effects.period"].split(".."))
    line = Line(diary, first, last)
    check("effects.recorded", sum(diary.has_record(day) for day in line.days))
    names = [key[:-len(".estimate")] for key in values if key.endswith(".estimate")]
    for name in names:
        group, exposure = name.split(".", 2)[1:] if name != "effect.way_back" else ("", "")
        made = effect(diary, line, exposure) if group else way_back(line)
        for part in ("n", "estimate", "p", "low", "high"):
            check(name + "." + part, made[part])
        if name + ".exposed" in values:
            check(name + ".exposed", made["exposed"])
        if group == "too_small":
            assert -0.5 < made["low"] and made["high"] < 0.5, name
