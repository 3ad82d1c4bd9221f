"""What happened in a month, counted again from the tables: flares, treatments, other events as long as they lasted."""
import datetime as dt

LONGEST_GAP = 3  # days without any rating that a flare goes on over


def as_said(runs):
    return "; ".join(f"{first}..{last}" for first, last in runs)


def cut(runs, period):
    return [(max(first, period[0]), min(last, period[-1])) for first, last in runs
            if first <= period[-1] and last >= period[0]]


def flares(diary):
    """From the first to the last day of each; a day rated without one ends it."""
    runs, goes_on = [], False
    for day in sorted(diary.pains):
        rows = diary.pains[day]
        if any(row["flare"] == "yes" for row in rows):
            if goes_on and (day - runs[-1][1]).days <= LONGEST_GAP + 1:
                runs[-1] = (runs[-1][0], day)
            else:
                runs.append((day, day))
            goes_on = True
        elif any(row[column] for row in rows for column in ("back", "leg", "worst", "flare")):
            goes_on = False
    return runs


def check_events(diary, period, check):
    marked = cut(flares(diary), period)
    if marked:
        check("pain.flare", as_said(marked))
    treated, runs = {}, {}
    for day in period:
        for kind, title in {(row["kind"], row["title"]) for row in diary.events.get(day, [])}:
            if kind in ("treatment", "medication"):
                treated[title] = treated.get(title, 0) + 1
            elif kind != "question":
                of_title = runs.setdefault(title, [])
                if of_title and of_title[-1][1] == day - dt.timedelta(1):
                    of_title[-1] = (of_title[-1][0], day)
                else:
                    of_title.append((day, day))
    for title, days in treated.items():
        check("treatment." + title, days)
    for title, lasted in runs.items():
        check("event." + title, as_said(lasted))
