"""Makes the diary of an exported CSV folder a worse one, so that its report has something to say that a made-up diary
never has: worsediary.py FOLDER SEED. Mornings are stiffer, pain is stronger and reaches below the knee, wakes at night,
and most evenings are left out. Different seeds lie on both sides of what is worth a note."""
import csv
import datetime as dt
import os
import random
import sys


def at_night(row, chance):
    """A rating of the same day from half past two in the morning."""
    time = row["time"][:11] + "02:30" + row["time"][16:]
    return dict(dict.fromkeys(row, ""), day=row["day"], moment="extra", time=time, back=str(chance.randint(0, 6)))


def worse(rows, chance):
    stiff, below_knee, waking, evenings = (chance.uniform(*ends) for ends in ((.3, .7), (.3, .7), (.1, .5), (.2, .7)))
    more_pain = chance.randint(0, 4)
    for row in rows:
        if row["moment"] == "evening" and chance.random() > evenings:
            continue
        if row["moment"] == "morning":
            row["stiffness_min"] = "45" if chance.random() < stiff else "10"
            if chance.random() < waking:
                yield at_night(row, chance)
        if row["moment"] != "extra":
            row["back"] = str(min(10, int(row["back"] or 0) + more_pain))
            row["sites"] = "low_back_left;below_knee_left" if chance.random() < below_knee else "low_back_left"
            if chance.random() < 0.1:
                row["sites"] = ""
        yield row


def main(folder, seed):
    path = os.path.join(folder, "pain.csv")
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        writer.writerows(worse(rows, random.Random(seed)))


if __name__ == "__main__":
    main(*sys.argv[1:])
