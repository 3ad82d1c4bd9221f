#!/usr/bin/env python3
"""Compares what `slumbar effects --json` says with what effects.R says of the same diary.

    compare.py SLUMBAR.json R.csv

Prints the number of effects and the largest relative difference; exits 1 where anything differs by more than 1e-9.
"""
import csv
import json
import sys

TOLERANCE = 1e-9
SAME = ("n", "exposed", "reading", "verdict", "reason", "early", "days_missing", "robust_held", "robust_of")
WIDTHS = {"done against not done": {1.0}, "per hour": {1.0, 60.0}, "per hour later": {60.0}, "per point": {1.0}}


def as_text(value):
    """A JSON value as effects.R writes it."""
    if value is None:
        return ""
    return str(value).upper() if isinstance(value, bool) else str(value)


def relative(ours, theirs, least=0.0):
    """An estimate near 0 is measured against `least`, its standard error."""
    return abs(ours - theirs) / max(abs(ours), abs(theirs), least, sys.float_info.min)


def unlike(effect, row):
    """What has to be the same and is not."""
    for name in SAME:
        if as_text(effect[name]) != row[name]:
            yield f"{name} {as_text(effect[name])!r} and {row[name]!r}"
    kind, _, written = effect["contrast"].partition(": ")
    if not written and float(row["width"]) not in WIDTHS[kind]:
        yield f"contrast {kind!r} and a width of {row['width']}"
    if (effect["estimate"] is None) != (row["estimate"] == ""):
        yield "only one has an estimate"


def differences(effect, row):
    """Each number's name and relative difference."""
    _, _, width = effect["contrast"].partition(": ")
    if width:
        yield "width", relative(float(width), float(row["width"]))
    if effect["estimate"] is None or not row["estimate"]:
        return
    for name in ("estimate", "low", "high", "low_both", "high_both"):
        yield name, relative(effect[name], float(row[name]), effect["std_error"])
    for name in ("std_error", "p", "q"):
        yield name, relative(effect[name], float(row[name]))


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        family = json.load(file)
    with open(sys.argv[2], encoding="utf-8", newline="") as file:
        rows = {(row["exposure"], row["outcome"]): row for row in csv.DictReader(file)}
    effects = family["effects"] + [family["cycle"]["pain_to_night"]]
    wrong = []
    largest = 0.0
    for effect in effects:
        pair = effect["exposure"] + " and " + effect["outcome"]
        row = rows.pop((effect["exposure"], effect["outcome"]), None)
        if row is None:
            wrong.append(f"{pair}: R does not have it")
            continue
        wrong += [f"{pair}: {what}" for what in unlike(effect, row)]
        for name, difference in differences(effect, row):
            largest = max(largest, difference)
            if difference > TOLERANCE:
                wrong.append(f"{pair}: {name} differs by {difference:.1e}")
    wrong += [f"{pair}: only R has it" for pair in rows]
    fitted = [effect for effect in effects if effect["estimate"] is not None]
    groups = {(effect["exposure"], effect["outcome"].startswith("night.")) for effect in fitted}
    if len(groups) != family["family_size"]:
        wrong.append(f"a family of {family['family_size']}, but {len(groups)} first questions")
    print(f"{len(effects)} effects, {len(fitted)} estimated, largest relative difference {largest:.1e}")
    for line in wrong:
        print("  " + line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
