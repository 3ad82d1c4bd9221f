"""The experiment of a month, worked out again from what was written down before its first day and from the tables:
its order by MT19937-64, how far it was followed, what came of it, and what it could have noticed."""
import datetime as dt
import itertools
import json
import statistics

from diarytables import day_of, days_between
from experimentpower import SIMULATIONS, noise_before, power, possible_sizes

BETTER_LOWER = ("pain.morning", "pain.evening", "stiffness.morning_min", "night.awakenings",
                "night.awake_after_onset_min")
FEWEST_PAIRS = 6
LARGEST_CHANCE = 0.05


def highest_bits(seed, count):
    """The highest bit of the first outputs of the 64-bit Mersenne Twister (Nishimura & Matsumoto)."""
    mask = (1 << 64) - 1
    state = [seed & mask]
    for i in range(1, 312):
        state.append((6364136223846793005 * (state[-1] ^ (state[-1] >> 62)) + i) & mask)
    for i in range(312):
        bits = (state[i] & 0xFFFFFFFF80000000) | (state[(i + 1) % 312] & 0x7FFFFFFF)
        state[i] = state[(i + 156) % 312] ^ (bits >> 1) ^ (0xB5026F5AA96619E9 if bits & 1 else 0)
    outputs = []
    for x in state[:count]:
        x ^= (x >> 29) & 0x5555555555555555
        x ^= (x << 17) & 0x71D67FFFEDA60000
        x ^= (x << 37) & 0xFFF7EEE000000000 & mask
        x ^= x >> 43
        outputs.append(x >> 63)
    return outputs


class Experiment:
    """As it stood on a day: an early stop that was still to come is not known."""

    def __init__(self, written, today):
        self.factor, self.outcome = written["factor"], written["outcome"]
        self.question, self.part_of_day = written.get("question", ""), written["part_of_day"]
        self.pairs, self.block_days = written["pairs"], written["block_days"]
        self.wash_out_days, self.seed = written["wash_out_days"], written["seed"]
        self.first = day_of(written["first_day"])
        self.planned_last = self.first + dt.timedelta(2 * self.pairs * self.block_days - 1)
        stopped = day_of(written["stopped_on"]) if "stopped_on" in written else None
        self.stopped = stopped if stopped and stopped <= today else None
        self.last = self.stopped - dt.timedelta(1) if self.stopped else self.planned_last
        self.order = "".join("AB" if bit == 0 else "BA" for bit in highest_bits(self.seed, self.pairs))

    def days(self):
        return days_between(self.first, self.last)

    def arm_on(self, day):
        return self.order[(day - self.first).days // self.block_days]

    def day_of_answer(self, day):
        """On which the value comes that answers what was done on a day."""
        is_by_day = self.part_of_day in ("morning", "day")
        return day if is_by_day and self.outcome == "pain.evening" else day + dt.timedelta(1)

    def answer(self, diary, day):
        return value_on(diary, self.outcome, self.day_of_answer(day))

    def is_finished(self, diary, today):
        if self.stopped or today <= self.last:
            return self.stopped is not None
        is_due = self.day_of_answer(self.last) == today
        return not is_due or self.answer(diary, self.last) is not None


def value_on(diary, outcome, day):
    kind, _, name = outcome.partition(".")
    if kind == "pain":
        return diary.pain(day, name)
    if kind == "stiffness":
        return diary.pain(day, "morning", "stiffness_min")
    night = diary.nights.get(day)
    if night is None:
        return None
    asleep = night.asleep_min()
    return {"duration_h": None if asleep is None else asleep / 60, "quality": night.quality,
            "efficiency": night.efficiency(), "awakenings": night.awakenings,
            "awake_after_onset_min": night.awake}[name]


def pair_differences(diary, experiment):
    blocks = {}
    for place, day in enumerate(experiment.days()):
        value = experiment.answer(diary, day)
        if place % experiment.block_days >= experiment.wash_out_days and value is not None:
            blocks.setdefault(place // experiment.block_days, []).append(value)
    differences = []
    for pair in range(experiment.pairs):
        both = {experiment.order[block]: blocks.get(block) for block in (2 * pair, 2 * pair + 1)}
        if both["A"] and both["B"]:
            differences.append(statistics.fmean(both["A"]) - statistics.fmean(both["B"]))
    return differences


def exact_p(differences):
    """The share of all sign flips with a sum as far from 0 (Fisher 1935)."""
    as_far = abs(sum(differences)) - 1e-10 * sum(map(abs, differences))
    sums = differences[:1]  # turning all signs at once changes no distance, so the first keeps its own
    for difference in differences[1:]:
        sums = [total + difference for total in sums] + [total - difference for total in sums]
    return sum(abs(total) >= as_far for total in sums) / len(sums)


def interval(differences):
    """Its ends are means of subsets (Lehmann & Romano 2005)."""
    pairs = len(differences)
    means = sorted(statistics.fmean(subset) for size in range(1, pairs + 1)
                   for subset in itertools.combinations(differences, size))
    place = int(LARGEST_CHANCE * 2 ** (pairs - 1))
    return means[place - 1], means[-place]


def verdict(experiment, differences):
    if len(differences) < FEWEST_PAIRS:
        return "too_few_pairs"
    if exact_p(differences) > LARGEST_CHANCE:
        return "not_distinguishable"
    is_better = (sum(differences) < 0) == (experiment.outcome in BETTER_LOWER)
    return "better_with" if is_better else "better_without"


def of_month(experiments, period):
    """The latest with a day in it, or with its last value due in it."""
    shown = [experiment for experiment in experiments
             if experiment.first <= period[-1] and experiment.last + dt.timedelta(1) >= period[0]]
    return max(shown, key=lambda experiment: experiment.first, default=None)


def check_experiment(diary, path, period, today, check):
    """As it stood at the end of the period; `today` is the day on which the month is looked at."""
    with open(path, encoding="utf-8") as file:
        written = json.load(file).get("experiments", [])
    experiment = of_month([Experiment(one, today) for one in written], period)
    if experiment is None:
        return
    check_design(experiment, period, today, check)
    check_followed(diary, experiment, today, check)
    check_power(diary, experiment, check)
    if experiment.is_finished(diary, today):
        check_result(diary, experiment, check)
    else:
        check("experiment.days_left", max(1, (experiment.last - today).days + 1))


def check_design(experiment, period, today, check):
    check("experiment.question", experiment.question)
    check("experiment.factor", experiment.factor)
    check("experiment.outcome", experiment.outcome)
    check("experiment.planned", f"{experiment.first}..{experiment.planned_last}")
    check("experiment.pairs_planned", experiment.pairs)
    check("experiment.seed", experiment.seed)
    check("experiment.block_days", experiment.block_days)
    check("experiment.wash_out_days", experiment.wash_out_days)
    if experiment.stopped:
        check("experiment.stopped", experiment.stopped.isoformat())
    days = experiment.days()
    check("experiment.day", sum(day <= period[-1] for day in days))
    check("experiment.days", len(days))
    begun = {(day - experiment.first).days // experiment.block_days for day in days if day <= today}
    check("experiment.order", experiment.order[:len(begun)])


def check_followed(diary, experiment, today, check):
    factor = diary.factors[experiment.factor]
    followed = other = 0
    for day in experiment.days():
        outcome = diary.outcome(factor, day) if day < today else None
        if outcome in ("met", "not_met"):
            is_followed = (outcome == "met") == (experiment.arm_on(day) == "A")
            followed += is_followed
            other += not is_followed
    check("experiment.followed", followed)
    check("experiment.not_followed", other)


def check_result(diary, experiment, check):
    differences = pair_differences(diary, experiment)
    check("experiment.pairs", len(differences))
    check("experiment.verdict", verdict(experiment, differences))
    if differences:
        check("experiment.difference", statistics.fmean(differences))
    if len(differences) >= FEWEST_PAIRS:
        check("experiment.p", exact_p(differences))
        low, high = interval(differences)
        check("experiment.low", low)
        check("experiment.high", high)


def check_power(diary, experiment, check):
    """Both are shares of simulated experiments: they may differ by four standard errors."""
    days = days_between(experiment.first - dt.timedelta(90), experiment.first - dt.timedelta(1))
    noise = noise_before([value_on(diary, experiment.outcome, day) for day in days])
    if noise is None:
        return
    for size in possible_sizes(experiment.outcome, noise):
        share = power(experiment, noise, size, exact_p)
        chance = min(max(share, 0.005), 0.995)
        error = (chance * (1 - chance) * (1 / SIMULATIONS + 1 / 1000)) ** 0.5
        check(f"experiment.power.{size}", share, tolerance=4 * error)
