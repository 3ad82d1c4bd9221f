"""How the pages of a month say what the report holds, in English."""
import math
import re


def written(value, decimals):
    text = f"{math.floor(abs(value) * 10 ** decimals + 0.5) / 10 ** decimals:.{decimals}f}"
    return "\u2212" + text if value < 0 and float(text) != 0 else text


def duration(minutes):
    whole = math.floor(minutes + 0.5)
    return f"{whole} min" if whole < 60 else f"{whole // 60} h {whole % 60:02d}"


def as_printed(said, text):
    """The words for what is held, each with its key."""
    ways = {"pain.morning": lambda v: written(v, 1), "pain.evening": lambda v: written(v, 1),
            "sleep.asleep_min": duration, "sleep.latency_min": duration, "sleep.awake_min": duration,
            "pain.stiffness_min": duration, "sleep.efficiency": lambda v: written(v, 0) + " %",
            "sleep.regularity": lambda v: written(v, 0),
            "sleep.jetlag_h": lambda v: ("\u2212" if v < 0 else "") + duration(abs(60 * v))}
    expected = [(key, way(float(said[key]))) for key, way in ways.items() if key in said]
    in_test = f"habit.{said.get('experiment.factor')}.met"
    for key in said:
        if key.startswith("habit.") and key.endswith(".met") and key != in_test:
            counted = int(said[key]) + int(said[key.replace(".met", ".not_met")])
            expected.append((key, f"{said[key]} of {counted}"))
    return expected + effects_as_printed(said, text) + experiment_as_printed(said) + safety_as_printed(said)


def printed_rows(text, title, rows):
    """A full page leaves the last ones out and says so."""
    heading = text[text.find(title):][:200]
    share = re.search(r"(\d+) of (\d+) shown", heading)
    return rows[:int(share[1])] if share else [] if "of them, in Slumbar" in heading else rows


def effects_as_printed(said, text):
    expected = []
    titles = {"likely": "Likely not chance", "too_small": "No meaningful difference", "unclear": "Unclear"}
    for group, title in titles.items():
        rows = [key[:-len(".estimate")] for key in said
                if key.startswith(f"effect.{group}.") and key.endswith(".estimate")]
        for row in printed_rows(text, title, rows):
            value, low, high = (float(said[f"{row}.{part}"]) for part in ("estimate", "low", "high"))
            small, large = sorted((abs(low), abs(high)))
            both = f"{written(small, 1)} to {written(large, 1)}" if low > 0 or high < 0 else \
                f"{less_or_more(low)} to {less_or_more(high)}"
            size = f"{written(abs(value), 1)} points {'less' if value < 0 else 'more'} pain" if group == "likely" else \
                less_or_more(value)
            early = "early: fewer than 60 days" if said[row + ".early"] == "1" else ""
            checks = f"holds in {said[row + '.held']} of {said[row + '.checks']} checks" \
                if said[row + ".checks"] != "0" else ""
            support = ", ".join(part for part in (early, checks) if part)
            expected.append((row, f"{size} ({both}) {support}".strip()))
    if any(key.endswith(".estimate") for key in said):
        expected.append(("effects.questions", f"{said['effects.questions']} questions with enough data"))
    return expected


def less_or_more(points):
    side = "" if math.floor(abs(10 * points) + 0.5) == 0 else " less" if points < 0 else " more"
    return written(abs(points), 1) + side


def experiment_as_printed(said):
    if "experiment.outcome" not in said:
        return []
    expected = [("experiment.pairs_planned", f"{said['experiment.pairs_planned']} pairs of "
                 f"{said['experiment.block_days']}-day blocks")]
    recorded = int(said["experiment.followed"]) + int(said["experiment.not_followed"])
    expected.append(("experiment.followed", f"as assigned on {said['experiment.followed']} of {recorded} days"))
    shares = [said[key] for key in said if key.startswith("experiment.power.")]
    expected += [("experiment.power", f"in {written(100 * float(share), 0)} %") for share in shares]
    if "experiment.p" in said:
        p = float(said["experiment.p"])
        expected.append(("experiment.p", "exact p < 0.001" if p < 0.001 else f"exact p = {written(p, 3)}"))
        planned = said["experiment.pairs_planned"]
        expected.append(("experiment.pairs", f"{said['experiment.pairs']} of {planned} pairs."))
    return expected


def safety_as_printed(said):
    expected = [(key, said[key].split(" since ")[0]) for key in said if " since " in said[key]
                and key.startswith("safety.")]
    sign = "safety.pain_not_improving"
    if sign + ".first" in said:
        first, last = (written(float(said[f"{sign}.{part}"]), 1) for part in ("first", "last"))
        expected.append((sign, f"mean {first} in the first two, {last} in the last two."))
    return expected
