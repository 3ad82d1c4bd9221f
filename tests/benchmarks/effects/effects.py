#!/usr/bin/python3
"""How long all effects of a diary take with pandas, numpy and statsmodels.

    effects.py QUESTIONS_FOLDER

QUESTIONS_FOLDER is what effects.R beside this wrote. Reading is not timed. Prints the number of effects, how many have
an estimate, seconds, kilobytes held at the peak, and the largest relative difference from R's numbers; exits 1 where
that is more than 1e-8. The formulas are those of docs/methods.md, written for tables without gaps of a weekday or rows
that are fitted exactly, which take more care.
"""
import resource
import sys
import time
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pandas as pd
import statsmodels.api as sm
from scipy import stats

TOLERANCE = 1e-8
FEWEST_ROWS = 30
FEWEST_OF_EACH = 8
FEWEST_VALUES = 5


class Question(NamedTuple):
    exposure: str
    outcome: str
    width: float
    yes_or_no: bool
    columns: pd.DataFrame

    def named(self, prefix):
        return [name for name in self.columns if name.startswith(prefix)]


class Fit(NamedTuple):
    b: float
    std_error: float
    df: int
    residuals: np.ndarray
    rows: pd.Index

    @property
    def p(self):
        return 2 * stats.t.sf(abs(self.b / self.std_error), self.df)


def calendar(days):
    """A constant, a line that may bend every 91 days, and the days of the week."""
    t = (days - days.iloc[0]).dt.days.to_numpy(float)
    columns = [np.ones_like(t), t]
    if len(t) >= 150:
        columns += [np.maximum(0, t - knot) for knot in np.arange(91, t[-1] - 44, 91)]
    weekday = days.dt.dayofweek
    week = pd.get_dummies(weekday if len(t) >= 60 else weekday >= 5, drop_first=True)
    return np.column_stack([*columns, week.to_numpy(float)])


def enough(x, yes_or_no):
    if len(x) < FEWEST_ROWS:
        return False
    if yes_or_no:
        return min((x == 1).sum(), (x != 1).sum()) >= FEWEST_OF_EACH
    return x.nunique() >= FEWEST_VALUES


def face_value(y, exogenous, ratings):
    """The exposure is the first column; its coefficient, HC3 error, degrees of freedom, and all residuals."""
    fit = sm.OLS(y, np.column_stack([exogenous, ratings])).fit(cov_type="HC3", use_t=True)
    if fit.model.rank < fit.model.exog.shape[1]:
        return None
    return fit.params[0], fit.bse[0], int(fit.df_resid), fit.resid


def felt(y, exogenous, ratings):
    """Two-stage least squares: the latest rating through the ones before it."""
    latest = ratings[:, 0]
    first = np.column_stack([exogenous, ratings[:, 1:]])
    told, _, rank, _ = np.linalg.lstsq(first, latest, rcond=None)
    if rank < first.shape[1]:
        return None
    second = np.column_stack([exogenous, first @ told])
    b, _, rank, _ = np.linalg.lstsq(second, y, rcond=None)
    if rank < second.shape[1]:
        return None
    residuals = y - np.column_stack([exogenous, latest]) @ b
    q, r = np.linalg.qr(second)
    leverages = (q**2).sum(axis=1)
    pull = np.linalg.solve(r, q.T)[0]
    std_error = np.sqrt(((residuals / (1 - leverages) * pull) ** 2).sum())
    return b[0], std_error, len(y) - len(b), residuals


READINGS = {"face_value": (face_value, 2, 4), "felt": (felt, 3, 5)}


def fit_reading(question, reading, keep=slice(None), one_more_day=False, held=()):
    method, usual, with_one_more_day = READINGS[reading]
    ratings = question.named("rating")[: with_one_more_day if one_more_day else usual]
    others = ["x", *question.named("control"), *held]
    data = question.columns.loc[keep, ["day", "y", *others, *ratings]].dropna()
    if not enough(data["x"], question.yes_or_no):
        return None
    exogenous = np.column_stack([data[others], calendar(data["day"])])
    fit = method(data["y"].to_numpy(), exogenous, data[ratings].to_numpy())
    return Fit(*fit, data.index) if fit else None


def evening_missing(question):
    known = question.columns.dropna(subset=["y", "x", question.named("control")[0]])
    return len(known) >= FEWEST_ROWS and 2 * known["last_evening"].notna().sum() < len(known)


def refits(question, reading, counting):
    """The same effect in parts of the diary and beside more."""
    every = question.columns.index
    middle = counting.rows[0] + (counting.rows[-1] - counting.rows[0]) // 2
    largest = np.argsort(-np.abs(counting.residuals), kind="stable")[: int(0.05 * len(counting.rows))]
    yield fit_reading(question, reading, every.difference(counting.rows[largest]))
    yield fit_reading(question, reading, one_more_day=True)
    yield fit_reading(question, reading, every[every <= middle])
    yield fit_reading(question, reading, every[every > middle])
    if question.exposure != "factor:stress":
        yield fit_reading(question, reading, held=["stress"])


def answer_to(question):
    answer = {"exposure": question.exposure, "outcome": question.outcome}
    fits = {reading: fit_reading(question, reading) for reading in READINGS}
    if evening_missing(question) or None in fits.values():
        return answer
    reading = max(reversed(fits), key=lambda name: fits[name].p)
    counting = fits[reading]
    reach = stats.t.ppf(0.975, counting.df) * counting.std_error
    low, high = counting.b - reach, counting.b + reach
    made = [fit for fit in refits(question, reading, counting) if fit]
    held = [fit for fit in made if (fit.b > 0) == (counting.b > 0) and low <= fit.b <= high]
    return answer | {
        "estimate": counting.b * question.width, "std_error": counting.std_error * question.width,
        "low": low * question.width, "high": high * question.width, "p": counting.p,
        "robust_held": len(held), "robust_of": len(made)}


def read_questions(folder):
    table = pd.read_csv(folder / "questions.csv")
    return [Question(row.exposure, row.outcome, row.width, row.yes_or_no,
                     pd.read_csv(folder / f"{row.Index + 1}.csv", parse_dates=["day"]))
            for row in table.itertuples()]


def largest_difference(answers, theirs):
    """Relative; an estimate near 0 is measured against its standard error. Infinite where only one has an estimate."""
    same = ["exposure", "outcome"]
    estimated = theirs["estimate"].notna()
    if not answers[same].equals(theirs[same]) or not estimated.equals(answers["estimate"].notna()):
        return np.inf
    ours, theirs = answers[estimated], theirs[estimated]
    if (ours[["robust_held", "robust_of"]] != theirs[["robust_held", "robust_of"]]).any(axis=None):
        return np.inf
    least = {"estimate": theirs["std_error"]}
    return max(((ours[name] - theirs[name]).abs() / np.maximum(theirs[name].abs(), least.get(name, 0))).max()
               for name in ("estimate", "std_error", "p"))


def main():
    folder = Path(sys.argv[1])
    questions = read_questions(folder)
    start = time.perf_counter()
    answers = pd.DataFrame([answer_to(question) for question in questions])
    seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    difference = largest_difference(answers, pd.read_csv(folder / "answers.csv"))
    print(len(answers), answers["estimate"].notna().sum(), round(seconds, 3), peak, f"{difference:.1e}")
    return 0 if difference <= TOLERANCE else 1


if __name__ == "__main__":
    sys.exit(main())
