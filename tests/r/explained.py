#!/usr/bin/env python3
"""Compares an effect of `slumbar effects --json` with what the R script printed for it says.

    explained.py SLUMBAR.json EXPOSURE OUTCOME TOLD.csv
"""
import csv
import json
import sys

from compare import TOLERANCE, relative


def main():
    slumbar, exposure, outcome, told = sys.argv[1:]
    with open(slumbar, encoding="utf-8") as file:
        family = json.load(file)
    effects = family["effects"] + [family["cycle"]["pain_to_night"]]
    effect = next(e for e in effects if (e["exposure"], e["outcome"]) == (exposure, outcome))
    with open(told, encoding="utf-8", newline="") as file:
        readings = {row["reading"]: row for row in csv.DictReader(file)}
    row = readings[effect["reading"]]
    numbers = ("estimate", "std_error", "low", "high", "p")
    largest = max(relative(effect[name], float(row[name]), 0 if name == "p" else effect["std_error"]) for name in numbers)
    counts = max(readings.values(), key=lambda reading: float(reading["p"]))["reading"]
    sound = largest <= TOLERANCE and int(row["n"]) == effect["n"] and counts == effect["reading"]
    print(f"the script for {exposure} and {outcome}: largest relative difference {largest:.1e}")
    return 0 if sound else 1


if __name__ == "__main__":
    sys.exit(main())
