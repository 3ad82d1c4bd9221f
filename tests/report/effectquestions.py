"""What is asked of a diary: exposures with the outcomes that come after them, as columns of a value a day, written
from docs/methods.md, "What goes with what"."""
import dataclasses
import datetime as dt
import math

from diarytables import circular_mean_h, days_between, is_clock, minute_of_clock, short_way_h


def quantile(values, share):
    values = sorted(values)
    place = share * (len(values) - 1)
    low = math.floor(place)
    high = min(low + 1, len(values) - 1)
    return values[low] + (place - low) * (values[high] - values[low])


def middle_half(column):
    values = [value for value in column if value is not None]
    if not values:
        return 1.0
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
        self.stiffness = [diary.pain(day, "morning", "stiffness_min") for day in self.days]
        stress = diary.factors.get("stress")
        marked = self.factor(stress) if stress else None
        self.stress = marked[0] if marked else [None] * len(self.days)

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
        """Its column, the width of its contrast, whether it is a yes or no; nothing where nothing is marked."""
        values = [self.diary.marks.get(day, {}).get(factor.id) for day in self.days]
        marked = [value for value in values if value is not None]
        if not marked:
            return None
        if factor.kind == "check" or any(value in ("done", "not_done") for value in marked):
            return [self.yes_or_no(factor, value, day) for value, day in zip(values, self.days)], 1.0, True
        column = [self.as_number(value) for value in values]
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


@dataclasses.dataclass
class Exposure:
    name: str
    column: list
    width: float
    is_yes_or_no: bool
    lag: int  # days before the morning it comes before
    past: int  # days between it and the one before it that it is held against
    is_by_day: bool


@dataclasses.dataclass
class Question:
    """Terms are a column and by how many days its value comes before the outcome's day."""
    exposure: str
    asked: tuple
    outcome: tuple
    controls: list
    ratings: list  # before the exposure, the latest first
    evening: tuple  # the latest evening rating among them
    stress: tuple  # of the same evening
    width: float
    is_yes_or_no: bool = False


@dataclasses.dataclass
class Asked:
    """All that is asked of an exposure."""
    next_rating: Question  # the first pain rating after it
    later_ratings: list
    nights: list


def ratings_before(line, morning, evening):
    """Five of them, the latest `morning` and `evening` so many days ago."""
    mornings = [(line.morning, morning + day) for day in range(3)]
    evenings = [(line.evening, evening + day) for day in range(3)]
    # In the evening of a day its morning lies behind.
    first, second = (mornings, evenings) if morning < evening else (evenings, mornings)
    return [first[0], second[0], first[1], second[1], first[2]]


def question(line, exposure, lag, outcome, own_past, morning, evening):
    """Of an outcome `lag` days after the exposure, the latest ratings before it so many days before the outcome."""
    return Question(exposure.name, (exposure.column, lag), (outcome, 0),
                    [(exposure.column, lag + exposure.past)] + [(outcome, day + 1) for day in range(own_past)],
                    ratings_before(line, morning, evening), (line.evening, evening), (line.stress, evening),
                    exposure.width, exposure.is_yes_or_no)


def asked_of(line, exposure):
    evening = 2 if exposure.is_by_day else 1

    def of(outcome, own_past=0):
        return question(line, exposure, exposure.lag, outcome, own_past, 1, evening)

    morning, stiffness = of(line.morning), of(line.stiffness, own_past=1)
    nights = [of(line.night[name], own_past=2) for name in ("night.duration_h", "night.quality", "night.efficiency")]
    if exposure.is_by_day:
        that_evening = question(line, exposure, exposure.lag - 1, line.evening, 0, 0, 1)
        return Asked(that_evening, [morning, stiffness], nights)
    return Asked(morning, [of(line.evening), stiffness], nights)


def of_nights(line):
    widths = {"night.duration_h": 1.0, "night.midsleep_deviation_h": 1.0, "night.awake_after_onset_min": 60.0}
    for name, column in line.night.items():
        past = 14 if name == "night.debt_h" else 1
        exposure = Exposure(name, column, widths.get(name) or middle_half(column), False, 0, past, False)
        yield dataclasses.replace(asked_of(line, exposure), nights=[])


def of_factors(line, factors):
    """PEG asks about the pain itself."""
    for factor in factors:
        made = None if factor.id.startswith("peg_") else line.factor(factor)
        if made:
            yield asked_of(line, Exposure("factor:" + factor.id, *made, 1, 1, factor.part in ("morning", "day")))


def way_back(line):
    """Evening pain and the length of the night after it."""
    night, morning, evening = line.night["night.duration_h"], line.morning, line.evening
    return Question("pain.evening", (evening, 1), (night, 0), [(evening, 2), (night, 1), (night, 2)],
                    [(morning, 1), (morning, 2), (evening, 3), (morning, 3), (evening, 4)], (evening, 1),
                    (line.stress, 1), 1.0)
