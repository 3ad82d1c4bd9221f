"""The experiment of a month from its seed alone: the order by MT19937-64, and how far it was followed."""
import datetime as dt

from diarytables import day_of


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


def check_experiment(diary, values, check):
    """What of the design the text holds is taken from it: an experiment travels in JSON only."""
    if "experiment.order" not in values:
        return
    factor = diary.factors[values["experiment.factor"]]
    first, last = (day_of(text) for text in values["experiment.planned"].split(".."))
    seed, block_days = int(values["experiment.seed"]), int(values["experiment.block_days"])
    pairs = ((last - first).days + 1) // block_days // 2
    order = "".join("AB" if bit == 0 else "BA" for bit in highest_bits(seed, pairs))
    lived = int(values["experiment.day"])
    check("experiment.order", order[:len(values["experiment.order"])])
    followed = other = 0
    for number in range(lived):
        outcome = diary.outcome(factor, first + dt.timedelta(number))
        if outcome in ("met", "not_met"):
            wanted = "met" if order[number // block_days] == "A" else "not_met"
            followed += outcome == wanted
            other += outcome != wanted
    check("experiment.followed", followed)
    check("experiment.not_followed", other)
