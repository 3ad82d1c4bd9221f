"""What went with pain, worked out again from the tables as docs/methods.md says it: every question, the family they
make together, what may be said of each, and whether it holds."""
import datetime as dt

from effectanswers import EARLY_BELOW, Answer
from effectquestions import Line, of_factors, of_nights, way_back

LARGEST_CHANCE = 0.05
TOO_SMALL_POINTS = 0.5


def benjamini_hochberg(ps):
    """The q of each (Benjamini & Hochberg 1995)."""
    order = sorted(range(len(ps)), key=lambda place: ps[place], reverse=True)
    qs, smallest = [0.0] * len(ps), 1.0
    for rank, place in zip(range(len(ps), 0, -1), order):
        smallest = min(smallest, ps[place] * len(ps) / rank)
        qs[place] = smallest
    return qs


def simes(answers):
    """What any of some answers says together (Simes 1986), as a list of one; empty where none has an estimate."""
    ps = [answer.p for answer in answers if answer.obstacle is None]
    return [min(benjamini_hochberg(ps))] if ps else []


class Family:
    """All first questions of a stretch of a diary, with their q where they had enough data."""

    def __init__(self, diary, line):
        self.next_ratings, others = [], []
        for asked in [*of_nights(line), *of_factors(line, diary.factors.values())]:
            next_rating = Answer(line, asked.next_rating)
            self.next_ratings.append(next_rating)
            if next_rating.obstacle:
                others += simes([Answer(line, question) for question in asked.later_ratings])
            others += simes([Answer(line, question) for question in asked.nights])
        self.way_back = Answer(line, way_back(line))
        counted = [answer for answer in self.next_ratings + [self.way_back] if answer.obstacle is None]
        qs = benjamini_hochberg([answer.p for answer in counted] + others)
        self.size = len(qs)
        for answer, q in zip(counted, qs):
            answer.q = q


def verdict(answer, is_way_back=False):
    """Less pain helps; of the way back a longer night does."""
    if answer.q <= LARGEST_CHANCE and answer.agree:
        return "helps" if (answer.estimate > 0) == is_way_back else "worsens"
    is_too_small = -TOO_SMALL_POINTS < answer.low and answer.high < TOO_SMALL_POINTS
    return "no_meaningful_effect" if is_too_small and not is_way_back else "unclear"


def group_of(answer):
    if answer.obstacle:
        return "open"
    return {"helps": "likely", "worsens": "likely", "no_meaningful_effect": "too_small"}.get(verdict(answer), "unclear")


def is_shown(diary, answer):
    """What cannot be told yet of a factor that is no longer asked for is left out."""
    factor = diary.factors.get(answer.question.exposure.partition(":")[2])
    return answer.obstacle is None or not (factor and factor.archived)


def check_answer(key, answer, check, is_way_back=False):
    check(key + ".n", answer.n)
    if answer.question.is_yes_or_no:
        check(key + ".exposed", answer.exposed)
    if answer.obstacle:
        check(key + ".obstacle", answer.obstacle)
        check(key + ".missing", answer.missing)
        return
    check(key + ".contrast", answer.question.width)
    for part in ("estimate", "p", "low", "high", "q"):
        check(f"{key}.{part}", getattr(answer, part))
    check(key + ".verdict", verdict(answer, is_way_back))
    check(key + ".early", int(answer.n < EARLY_BELOW))
    if not is_way_back:
        noticed = min(2.0, 0.3 * answer.outcome_mean)
        check(key + ".noticeable", int(abs(answer.estimate) >= noticed))
    held, made = (0, 0) if is_way_back else answer.checks()
    check(key + ".held", held)
    check(key + ".checks", made)


def half_a_year(diary, last):
    """Six months with that of the last day, no further than the diary."""
    recorded = diary.recorded_days()
    month = last.year * 12 + last.month - 1 - 5
    first = dt.date(month // 12, month % 12 + 1, 1)
    return (max(first, recorded[0]), min(last, recorded[-1])) if recorded else None


def check_effects(diary, last_of_month, check):
    period = half_a_year(diary, last_of_month)
    if period is None or period[0] > period[1]:
        return
    first, last = period
    check("effects.period", f"{first}..{last}")
    line = Line(diary, first, last)
    check("effects.recorded", sum(diary.is_recorded(day) for day in line.days))
    family = Family(diary, line)
    check("effects.questions", family.size)
    for answer in family.next_ratings:
        if is_shown(diary, answer):
            check_answer(f"effect.{group_of(answer)}.{answer.question.exposure}", answer, check)
    if family.way_back.obstacle is None:
        check_answer("effect.way_back", family.way_back, check, is_way_back=True)
