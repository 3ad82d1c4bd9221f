"""Signs worth showing to a doctor, looked for again in the tables as docs/methods.md says them."""
import datetime as dt
import statistics

from diarytables import days_between, moment, number

FEWEST_DAYS = 14
STIFF_MIN = 30
FEWEST_RATINGS = 7
LEAST_PAIN = 5
LEAST_IMPROVEMENT = 0.3


def is_stiff(diary, day):
    minutes = diary.pain(day, "morning", "stiffness_min")
    return None if minutes is None else minutes >= STIFF_MIN


def hurts(row):
    return any(number(row[column]) for column in ("back", "leg"))


def woke_from_pain(diary, day):
    """A rating that is none of the morning or evening, between lights out and final awakening; its day may be the one
    before."""
    night = diary.nights.get(day)
    if night is None or not (night.lights_out and night.awakening):
        return None
    rows = diary.pains.get(day - dt.timedelta(1), []) + diary.pains.get(day, [])
    return any(row["moment"] == "extra" and row["time"] and hurts(row) and
               night.lights_out < moment(row["time"]) < night.awakening for row in rows)


def hurts_below_knee(diary, day):
    """A day with pain but without a place does not tell."""
    rows = [row for row in diary.pains.get(day, [])
            if row["sites"] or any(row[column] for column in ("back", "leg", "worst"))]
    sites = {site for row in rows for site in row["sites"].split(";") if site}
    if sites:
        return bool(sites & {"below_knee_left", "below_knee_right"})
    has_pain = any(number(row[column]) for row in rows for column in ("back", "leg", "worst"))
    return None if has_pain or not rows else False


def check_often(diary, key, last, seen_on, share, check):
    looked = days_between(last - dt.timedelta(27), last)
    told = [seen for seen in (seen_on(diary, day) for day in looked) if seen is not None]
    if len(told) >= FEWEST_DAYS and sum(told) > 0 and sum(told) >= share * len(told) - 1e-9:
        check(key, f"{sum(told)} of {len(told)} since {looked[0]}")


def check_not_improving(diary, last, check):
    """Of six weeks the first two and the last two."""
    def ratings(days_ago):
        days = days_between(last - dt.timedelta(days_ago - 1), last - dt.timedelta(days_ago - 14))
        scores = [diary.pain(day, moment_of_day) for day in days for moment_of_day in ("morning", "evening")]
        return [score for score in scores if score is not None]

    first, then = ratings(42), ratings(14)
    if min(len(first), len(then)) < FEWEST_RATINGS:
        return
    before, now = statistics.fmean(first), statistics.fmean(then)
    if now >= LEAST_PAIN and now > (1 - LEAST_IMPROVEMENT) * before:
        check("safety.pain_not_improving.first", before)
        check("safety.pain_not_improving.last", now)


def check_safety(diary, last, check):
    check_often(diary, "safety.stiff_mornings", last, is_stiff, 1 / 2, check)
    check_not_improving(diary, last, check)
    check_often(diary, "safety.pain_at_night", last, woke_from_pain, 2 / 7, check)
    check_often(diary, "safety.pain_below_knee", last, hurts_below_knee, 1 / 2, check)
