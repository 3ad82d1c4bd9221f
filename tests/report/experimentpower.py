"""What an experiment would notice in noise like a person's own, by simulation, as docs/methods.md says it."""
import math
import random
import statistics

FEWEST_VALUES = 14
SIMULATIONS = 2000
FEWEST_PAIRS = 6
LARGEST_CHANCE = 0.05

# Good end, bad end, step of what can be recorded; a smaller and a larger effect.
SCALES = {
    "pain.morning": (0, 10, 1, (1, 2)),
    "pain.evening": (0, 10, 1, (1, 2)),
    "stiffness.morning_min": (0, math.inf, 1, (20, 40)),
    "night.duration_h": (math.inf, 0, 0, (1, 2)),
    "night.quality": (5, 1, 1, (1, 2)),
    "night.efficiency": (100, 0, 0, (4, 8)),
    "night.awakenings": (0, math.inf, 1, (1, 2)),
    "night.awake_after_onset_min": (0, math.inf, 1, (20, 40)),
}


class Noise:
    def __init__(self, values):
        known = [value for value in values if value is not None]
        self.mean, self.deviation = statistics.fmean(known), statistics.stdev(known)
        neighbours = [(one - self.mean) * (other - self.mean) for one, other in zip(values, values[1:])
                      if one is not None and other is not None]
        variance = statistics.fmean((value - self.mean) ** 2 for value in known)
        lingering = statistics.fmean(neighbours) / variance if neighbours and variance > 0 else 0.0
        self.lingering = min(max(lingering, -0.95), 0.95)
        places = [place for place, value in enumerate(values) if value is not None]
        self.recorded = len(known) / (places[-1] - places[0] + 1)


def noise_before(values):
    return Noise(values) if sum(value is not None for value in values) >= FEWEST_VALUES else None


def possible_sizes(outcome, noise):
    """No larger than the way from the mean to the good end, but for the smaller one."""
    good, _, _, (smaller, larger) = SCALES[outcome]
    return (smaller, larger) if larger <= abs(good - noise.mean) else (smaller,)


def lived_through(experiment, noise, size, chance):
    """The pair differences of one experiment in which the habit improves every day by `size`."""
    good, bad, step, _ = SCALES[experiment.outcome]
    lowest, highest = min(good, bad), max(good, bad)
    better = size if good > bad else -size
    innovation = noise.deviation * math.sqrt(1 - noise.lingering ** 2)
    differences = []
    state = chance.gauss(0, noise.deviation)
    for _ in range(experiment.pairs):
        arms = "AB" if chance.random() < 0.5 else "BA"
        means = {}
        for arm in arms:
            values = []
            for day in range(experiment.block_days):
                value = noise.mean + state + (better if arm == "A" else 0)
                value = math.floor(value / step + 0.5) * step if step else value
                if day >= experiment.wash_out_days and chance.random() < noise.recorded:
                    values.append(min(max(value, lowest), highest))
                state = noise.lingering * state + chance.gauss(0, innovation)
            means[arm] = statistics.fmean(values) if values else None
        if None not in means.values():
            differences.append(means["A"] - means["B"])
    return differences


def power(experiment, noise, size, p_of):
    """The share of experiments with p <= 0.05 and a difference on the side of the effect."""
    chance = random.Random(20241)
    good, bad, _, _ = SCALES[experiment.outcome]
    noticed = 0
    for _ in range(SIMULATIONS):
        differences = lived_through(experiment, noise, size, chance)
        if len(differences) >= FEWEST_PAIRS and (sum(differences) > 0) == (good > bad):
            noticed += p_of(differences) <= LARGEST_CHANCE
    return noticed / SIMULATIONS
