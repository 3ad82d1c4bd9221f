"""The answer to a question of what goes with what: both readings, whether there is enough to tell, and whether it
holds when the diary is looked at in other ways. Written from docs/methods.md."""
import math

from leastsquares import Fit, NotSeparable, two_stage

FEWEST_ROWS, FEWEST_OF_EACH, FEWEST_VALUES, EARLY_BELOW = 30, 8, 5, 60


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


def rows_of(terms, length):
    """By the outcome's day, those that have every value."""
    rows = {}
    for index in range(max(lag for _, lag in terms), length):
        values = [column[index - lag] for column, lag in terms]
        if all(value is not None for value in values):
            rows[index] = values
    return rows


class Reading:
    """One way to take the ratings: its rows, and the fit over any of them. The last ratings can be instruments of the
    first."""

    def __init__(self, line, question, ratings, instruments, more_controls):
        self.line, self.instruments = line, instruments
        terms = [question.outcome, question.asked] + question.controls + list(more_controls) + ratings
        self.rows = rows_of(terms, len(line.days))

    def fit(self, indices):
        rows = [self.rows[index] for index in indices]
        outcome = [row[0] for row in rows]
        course = calendar([self.line.days[index] for index in indices])
        if self.instruments == 0:
            return Fit([row[1:] + dates for row, dates in zip(rows, course)], outcome)
        first_rating = -1 - self.instruments
        return two_stage([row[1:first_rating] + dates for row, dates in zip(rows, course)],
                         [row[first_rating] for row in rows], [row[-self.instruments:] for row in rows], outcome)

    def exposures(self, indices):
        return [self.rows[index][1] for index in indices]


def readings(line, question, more_ratings=0, more_controls=()):
    """At face value, and as felt."""
    return [Reading(line, question, question.ratings[:2 + more_ratings], 0, more_controls),
            Reading(line, question, question.ratings[:3 + more_ratings], 2 + more_ratings, more_controls)]


def lacking_of_each(exposures):
    return sum(max(0, FEWEST_OF_EACH - exposures.count(kind)) for kind in (0.0, 1.0))


def too_little(question, exposures):
    """Why these rows are not enough; nothing where they are."""
    if len(exposures) < FEWEST_ROWS:
        return "too_few_rows"
    if question.is_yes_or_no:
        return "too_few_of_each" if lacking_of_each(exposures) > 0 else None
    return "too_few_values" if len(set(exposures)) < FEWEST_VALUES else None


def days_missing(question, exposures):
    """At least so many, with everything recorded."""
    others = lacking_of_each(exposures) if question.is_yes_or_no else FEWEST_VALUES - len(set(exposures))
    return max(0, FEWEST_ROWS - len(exposures), others)


def lacks_evenings(line, question):
    """Evening pain is missing for more than half of enough rows that have exposure, its past and outcome."""
    column, lag = question.evening
    others = rows_of([question.outcome, question.asked, question.controls[0]], len(line.days))
    evenings = [column[index - lag] for index in others if index >= lag]
    return len(evenings) >= FEWEST_ROWS and evenings.count(None) > len(evenings) / 2


class Answer:
    """`obstacle` where there is no estimate, and how many days `missing`; else the `reading` that counts with
    its `fit`, and what is shown of it."""

    def __init__(self, line, question):
        self.line, self.question = line, question
        face, felt = readings(line, question)
        self.count(felt)
        exposures = felt.exposures(felt.rows)
        self.missing = days_missing(question, exposures)
        self.obstacle = "evening_pain_not_recorded" if lacks_evenings(line, question) else None
        self.obstacle = self.obstacle or too_little(question, exposures)
        if self.obstacle is None:
            try:
                self.estimate_by(face, felt)
            except NotSeparable:
                self.obstacle = "not_separable"

    def count(self, reading):
        exposures = reading.exposures(reading.rows)
        self.n, self.exposed = len(exposures), exposures.count(1.0)

    def estimate_by(self, face, felt):
        fits = face.fit(list(face.rows)), felt.fit(list(felt.rows))
        self.reading, self.fit = (felt, fits[1]) if fits[1].p() >= fits[0].p() else (face, fits[0])
        self.count(self.reading)
        self.p = self.fit.p()
        width = self.question.width
        self.estimate = self.fit.estimate * width
        self.low = min(fit.interval()[0] for fit in fits) * width
        self.high = max(fit.interval()[1] for fit in fits) * width
        self.agree = fits[0].estimate * fits[1].estimate > 0
        outcomes = [row[0] for row in self.reading.rows.values()]
        self.outcome_mean = sum(outcomes) / len(outcomes)

    def checks(self):
        """How many ways to look at it again let it stand, of how many there are."""
        estimates = [estimate for estimate in map(self.again, self.other_looks()) if estimate is not None]
        low, high = self.fit.interval()
        held = [estimate for estimate in estimates if estimate * self.fit.estimate > 0 and low <= estimate <= high]
        return len(held), len(estimates)

    def other_looks(self):
        """Each a reading and the rows that are looked at."""
        kind = 0 if self.reading.instruments == 0 else 1
        indices = list(self.reading.rows)
        by_residual = sorted(zip(map(abs, self.fit.residuals), indices))
        kept = len(indices) - math.floor(0.05 * len(indices))
        yield self.reading, sorted(index for _, index in by_residual[:kept])
        more_past = readings(self.line, self.question, more_ratings=2)[kind]
        yield more_past, list(more_past.rows)
        with_stress = readings(self.line, self.question, more_controls=[self.question.stress])[kind]
        yield with_stress, list(with_stress.rows)
        middle = (indices[0] + indices[-1]) // 2
        yield self.reading, [index for index in indices if index <= middle]
        yield self.reading, [index for index in indices if index > middle]

    def again(self, look):
        reading, indices = look
        if too_little(self.question, reading.exposures(indices)):
            return None
        try:
            return reading.fit(indices).estimate
        except NotSeparable:
            return None
