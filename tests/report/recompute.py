#!/usr/bin/python3
"""Works every figure of a printed month out again from an exported CSV folder, and compares it with what the report
holds and with what its PDF says: recompute.py FOLDER JSON VALUES PAGES, where JSON is the exported document, of which
only the experiments are read, VALUES what report_values printed and PAGES what pdftotext -raw made of the PDF. Only the
standard library; written from docs/methods.md and docs/file-formats.md."""
import datetime as dt
import math
import re
import statistics
import sys

from diarytables import Diary, circular_mean_h, day_of, days_between, number, short_way_h
from experimentagain import check_experiment
from printedpages import as_printed
from recomputeeffects import check_effects
from recomputeevents import check_events
from recomputesafety import check_safety

ENOUGH = 7
failures = []
values = {}


def check(key, expected, tolerance=1e-8):
    if key not in values:
        failures.append(f"{key}: the report does not say it, expected {expected}")
        return
    said = values.pop(key)
    if isinstance(expected, str):
        if said != expected:
            failures.append(f"{key}: {said!r}, expected {expected!r}")
    elif not math.isclose(float(said), expected, rel_tol=1e-6, abs_tol=tolerance):
        failures.append(f"{key}: {said}, expected {expected}")


def month_before(first, months):
    number = first.year * 12 + first.month - 1 - months
    begin = dt.date(number // 12, number % 12 + 1, 1)
    following = dt.date((number + 1) // 12, (number + 1) % 12 + 1, 1)
    return days_between(begin, following - dt.timedelta(1))


class Months:
    def __init__(self, period):
        self.now, self.before, self.year_ago = period, month_before(period[0], 1), month_before(period[0], 12)


def check_figure(key, months, gather, summarise, is_range=True, past_line=lambda value: False, is_days=False):
    """`gather` the values of some days; a range stands in the place of what few would give."""
    now, before, year_ago = (gather(days) for days in (months.now, months.before, months.year_ago))
    check(key + ".n", len(now))
    has_enough = len(now) >= ENOUGH
    if has_enough or (now and not is_range):
        check(key, summarise(now))
    elif now:
        check(key + ".lowest", min(now))
        check(key + ".highest", max(now))
    is_compared = not is_days or len(months.now) + 3 >= len(months.before)
    for name, other in (("before", before), ("year_ago", year_ago)):
        if is_compared and has_enough and len(other) >= ENOUGH:
            check(f"{key}.{name}", summarise(other))
            check(f"{key}.{name}.n", len(other))
    check(key + ".past_line", 1 if has_enough and past_line(math.floor(summarise(now) + 0.5)) else 0)


def check_highest(key, values):
    check(key + ".n", len(values))
    if values:
        check(key, max(values))
    check(key + ".past_line", 0)


def known(things):
    return [thing for thing in things if thing is not None]


def check_pain(diary, months):
    of = lambda moment: lambda days: known(diary.pain(day, moment) for day in days)
    highest = lambda *columns: lambda days: known(diary.highest(day, *columns) for day in days)
    from_limit = lambda limit: lambda numbers: sum(value >= limit for value in numbers)
    flare = lambda days: known(max([1.0 if row["flare"] == "yes" else 0.0 for row in diary.pains.get(day, [])
                                    if row["flare"]], default=None) for day in days)
    check_figure("pain.morning", months, of("morning"), statistics.fmean)
    check_figure("pain.evening", months, of("evening"), statistics.fmean)
    check_figure("pain.worst", months, highest("worst"), max, is_range=False)
    check_figure("pain.flare_days", months, flare, from_limit(1), False, is_days=True)
    check_figure("pain.leg_days", months, highest("leg"), from_limit(1), False, lambda days: days > 0, True)
    legs = highest("leg")(months.now)
    check_highest("pain.leg_worst", legs)
    check_figure("pain.stiffness_min", months, highest("stiffness_min"), statistics.median)
    check_figure("pain.long_stiff_days", months, highest("stiffness_min"), from_limit(30), False, lambda days: days > 0, True)
    ratings = highest("back", "worst")(months.now)
    for place, (low, high) in enumerate(((0, 3), (4, 6), (7, 10))):
        check(f"pain.class.{place}", sum(low <= rating <= high for rating in ratings))
    check("pain.class.not_recorded", len(months.now) - len(ratings))


def check_sites(diary, days):
    regions = ("neck", "upper_back", "mid_back", "low_back", "buttock", "thigh", "below_knee")
    for place, region in enumerate(regions):
        left = right = either = 0
        for day in days:
            sites = {site for row in diary.pains.get(day, []) for site in row["sites"].split(";")}
            left += f"{region}_left" in sites
            right += f"{region}_right" in sites
            either += f"{region}_left" in sites or f"{region}_right" in sites
        if either:
            for name, count in (("days", either), ("left", left), ("right", right)):
                check(f"site.{place}.{name}", count)


def peg_weeks(diary, days):
    items = ("peg_pain", "peg_enjoyment", "peg_activity")
    return {day: statistics.fmean(float(diary.marks[day][item]) for item in items) for day in days
            if all(item in diary.marks.get(day, {}) for item in items)}


def check_peg(diary, months):
    now, before = peg_weeks(diary, months.now), peg_weeks(diary, months.before)
    for day, score in now.items():
        check(f"peg.{day.isoformat()}", score)
    if now:
        check("peg.mean", statistics.fmean(now.values()))
        check("peg.mean.n", len(now))
    if len(now) >= 3 and len(before) >= 3:
        check("peg.before", statistics.fmean(before.values()))
        check("peg.before.n", len(before))


def nights_of(diary, days):
    return [diary.nights[day] for day in days if day in diary.nights]


def check_sleep(diary, months):
    of = lambda value: lambda days: known(value(night) for night in nights_of(diary, days))
    check_figure("sleep.asleep_min", months, of(lambda n: n.asleep_min()), statistics.fmean, True, lambda m: m < 420)
    check_figure("sleep.latency_min", months, of(lambda n: n.latency), statistics.fmean, True, lambda m: m > 30)
    check_figure("sleep.awake_min", months, of(lambda n: n.awake), statistics.fmean, True, lambda m: m > 30)
    both = lambda days: [night for night in nights_of(diary, days) if night.efficiency() is not None]
    ratio = lambda nights: 100 * sum(n.asleep_min() for n in nights) / sum(n.in_bed_min() for n in nights)
    check_figure("sleep.efficiency", months, both, ratio, True, lambda percent: percent < 85)
    minutes = [math.floor(m + 0.5) for m in of(lambda n: n.asleep_min())(months.now)]
    for place, (low, high) in enumerate(((0, 359), (360, 419), (420, 540), (541, 1440))):
        check(f"sleep.class.{place}", sum(low <= m <= high for m in minutes))
    check("sleep.class.not_recorded", len(months.now) - len(minutes))
    for name, figure in (("regularity", regularity), ("jetlag_h", jetlag), ("free_midsleep_h", free_midsleep)):
        check_timing("sleep." + name, months, lambda days: figure(diary, days))
    midsleeps = [(day, diary.nights[day].midsleep_h()) for day in months.now if day in diary.nights]
    check("sleep.free_nights", sum(hour is not None and day.weekday() in diary.free for day, hour in midsleeps))
    check("sleep.work_nights", sum(hour is not None and day.weekday() not in diary.free for day, hour in midsleeps))
    check_later_to_bed(diary, months.now)


def check_later_to_bed(diary, days):
    """Said from half an hour on, of four nights or more before free days and before others."""
    free, work = [], []
    for day in days:
        night = diary.nights.get(day)
        to_bed = night and (night.in_bed or night.lights_out)
        if to_bed:
            midnight = dt.datetime.combine(day, dt.time())
            minutes = (to_bed.replace(tzinfo=None) - midnight).total_seconds() / 60
            (free if day.weekday() in diary.free else work).append(minutes)
    if min(len(free), len(work)) >= 4:
        later = statistics.fmean(free) - statistics.fmean(work)
        whole = math.copysign(math.floor(abs(later) + 0.5), later)
        if abs(whole) >= 30:
            check("sleep.later_before_free_days_min", whole)


def check_timing(key, months, figure):
    now = figure(months.now)
    if now is None:
        values.pop(key + ".missing", None) or failures.append(f"{key}: it should not be known")
        return
    for name, found in (("", now), (".before", figure(months.before)), (".year_ago", figure(months.year_ago))):
        if found is not None:
            check(key + name, found[0])
            check(f"{key}{name}.n", found[1])


def regularity(diary, days):
    """Minute by minute, as it is defined."""
    recorded = [day for day in days if day in diary.nights and diary.nights[day].is_recorded()]
    midnight = dt.datetime.combine(days[0], dt.time())
    asleep = set()
    for day in recorded:
        span = diary.nights[day].span()
        if span:
            begin, end = (int((m.replace(tzinfo=None) - midnight).total_seconds() // 60) for m in span[:2])
            asleep.update(range(begin, end))
    same = pairs = 0
    for day in recorded:
        if day - dt.timedelta(1) in recorded:
            noon = (day - days[0]).days * 1440 - 720
            same += sum(((m in asleep) == (m - 1440 in asleep)) for m in range(noon, noon + 1440))
            pairs += 1
    return (-100 + 200 * same / (1440 * pairs), pairs) if len(recorded) >= 7 and pairs >= 3 else None


def usual_sleep(diary, days, is_free):
    spans = [diary.nights[day] for day in days
             if day in diary.nights and diary.nights[day].span() and (day.weekday() in diary.free) == is_free]
    if len(spans) < 2:
        return None
    return (circular_mean_h([n.midsleep_h() for n in spans]), statistics.fmean(n.span()[2] for n in spans), len(spans))


def work_and_free(diary, days):
    work, free = usual_sleep(diary, days, False), usual_sleep(diary, days, True)
    return (work, free) if work and free and work[2] + free[2] >= 7 else None


def jetlag(diary, days):
    both = work_and_free(diary, days)
    return both and (short_way_h(both[1][0] - both[0][0]), both[0][2] + both[1][2])


def free_midsleep(diary, days):
    both = work_and_free(diary, days)
    if not both:
        return None
    (_, work_long, work_n), (middle, free_long, free_n) = both
    free_days = len(diary.free)
    week = (work_long * (7 - free_days) + free_long * free_days) / 7
    return ((middle if free_long <= work_long else middle - (free_long - week) / 2) % 24, work_n + free_n)


def tally(diary, factor, days):
    """Of habits of so many times a week only what whole weeks fell short of counts as not met, on the last days."""
    met = not_met = 0
    monday = days[0] - dt.timedelta(days[0].weekday())
    while monday <= days[-1]:
        week = days_between(monday, monday + dt.timedelta(6))
        outcomes = [(day, diary.outcome(factor, day)) for day in week if factor.is_due(day)]
        done = [day for day, outcome in outcomes if outcome == "met"]
        missed = [day for day, outcome in outcomes if outcome == "not_met"]
        wanted = factor.times_a_week()
        short = len(missed) if wanted is None else min(max(wanted - len(done), 0), len(missed))
        met += sum(day in days for day in done)
        not_met += sum(day in days for day in missed[len(missed) - short:])
        monday += dt.timedelta(7)
    return met, not_met


def check_routine(diary, days):
    signs = {"met": "+", "not_met": "o", "not_applicable": "-", None: " "}
    for factor in diary.factors.values():
        marks = known(diary.marks.get(day, {}).get(factor.id) for day in days)
        if factor.is_habit():
            row = "".join(signs[diary.outcome(factor, day)] if factor.is_due(day) else "." for day in days)
            if row.strip(" ."):
                met, not_met = tally(diary, factor, days)
                check(f"habit.{factor.id}.days", row)
                check(f"habit.{factor.id}.met", met)
                check(f"habit.{factor.id}.not_met", not_met)
        elif not factor.id.startswith("peg_"):
            numbers = [float(mark) for mark in marks if re.fullmatch(r"-?[0-9.]+", mark)]
            if numbers:
                check_figure("measure." + factor.id, Months(days), lambda some: numbers if some is days else [],
                             statistics.fmean)


def check_recorded(diary, days):
    check("recorded.days", sum(diary.is_recorded(day) for day in days))
    check("recorded.nights", sum(day in diary.nights for day in days))
    for name in ("morning", "evening"):
        rated = sum(any(row["moment"] == name for row in diary.pains.get(day, [])) for day in days)
        check(f"recorded.{name}s", rated)
    habits = {factor.id for factor in diary.factors.values() if factor.is_habit()}
    check("recorded.routine", sum(bool(habits & set(diary.marks.get(day, {}))) for day in days))


def main(folder, experiments_path, values_path, pages_path):
    with open(values_path, encoding="utf-8") as file:
        for line in file:
            key, value = line.rstrip("\n").split("\t", 1)
            values[key] = f"{values[key]}; {value}" if key in values else value
    said = dict(values)
    diary = Diary(folder)
    period = days_between(*(day_of(text) for text in values["period"].split("..")))
    months = Months(period)
    check_recorded(diary, period)
    check_pain(diary, months)
    check_sites(diary, period)
    check_peg(diary, months)
    check_sleep(diary, months)
    check_routine(diary, period)
    check_effects(diary, period[-1], check)
    next_month = month_before(period[0], -1)[0]
    today = min(day_of(said["printed"]), next_month)
    check_experiment(diary, experiments_path, period, today, check)
    check_safety(diary, period[-1], check)
    check_events(diary, period, check)
    with open(pages_path, encoding="utf-8") as file:
        text = " ".join(file.read().replace("\u00a0", " ").split())
    failures.extend(f"{key}: the pages do not say {words!r}" for key, words in as_printed(said, text)
                    if words not in text)
    words = ("month", "period", "printed", "name", "born", "title.", "note.", "question", "next")
    left = [key for key in values if not key.startswith(words)]
    failures.extend(f"{key}: nothing worked it out again" for key in left)
    for failure in failures:
        print(failure)
    print(f"{len(said) - len(values)} figures worked out again, {len(failures)} differ")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
