"""The CSV folder of an exported diary, as plain Python values. Written from docs/file-formats.md, not from the C++."""
import csv
import datetime as dt
import math
import os


def number(text):
    return float(text) if text not in ("", None, "never") else None


def moment(text):
    return dt.datetime.fromisoformat(text) if text else None


def day_of(text):
    return dt.date.fromisoformat(text)


def days_between(first, last):
    return [first + dt.timedelta(n) for n in range((last - first).days + 1)]


def minute_of_clock(text):
    return int(text[:2]) * 60 + int(text[3:5])


def is_clock(text):
    return len(text) == 5 and text[2] == ":"


class Night:
    def __init__(self, row):
        self.sleepless = row["latency_min"] == "never"
        self.in_bed, self.lights_out = moment(row["in_bed"]), moment(row["lights_out"])
        self.awakening, self.out_of_bed = moment(row["final_awakening"]), moment(row["out_of_bed"])
        self.latency, self.awake = number(row["latency_min"]), number(row["awake_after_onset_min"])
        self.quality, self.awakenings = number(row["quality"]), number(row["awakenings"])

    def asleep_min(self):
        if self.sleepless:
            return 0.0
        if not (self.lights_out and self.awakening):
            return None
        return (self.awakening - self.lights_out).total_seconds() / 60 - (self.latency or 0) - (self.awake or 0)

    def in_bed_min(self):
        if not (self.in_bed and self.out_of_bed):
            return None
        return (self.out_of_bed - self.in_bed).total_seconds() / 60

    def efficiency(self):
        asleep, in_bed = self.asleep_min(), self.in_bed_min()
        return None if asleep is None or not in_bed else 100 * asleep / in_bed

    def is_recorded(self):
        return self.sleepless or bool(self.lights_out and self.awakening)

    def span(self):
        """Onset and end in wall-clock minutes, elapsed hours; None for a night without one."""
        if self.sleepless or not (self.lights_out and self.awakening):
            return None
        onset = self.lights_out + dt.timedelta(minutes=self.latency or 0)
        elapsed = (self.awakening - onset).total_seconds() / 60
        return None if elapsed <= 0 else (onset, self.awakening, elapsed / 60)

    def midsleep_h(self):
        span = self.span()
        if span is None:
            return None
        end = span[1]
        clock = end.hour + end.minute / 60 + end.second / 3600
        return (clock - span[2] / 2) % 24


class Factor:
    def __init__(self, row):
        self.id, self.kind, self.unit = row["id"], row["kind"], row["unit"]
        self.comparison, self.target, self.part = row["comparison"], row["target"], row["part_of_day"]
        self.archived = row["archived"] in ("yes", "1", "true")
        parts = row["schedule"].split("; ")
        self.schedule = parts[0]
        self.pauses = [part[len("paused "):].split("/") for part in parts[1:]]

    def is_habit(self):
        return self.comparison != ""

    def is_due(self, day):
        for first, last in self.pauses:
            if day_of(first) <= day and (last == "" or day <= day_of(last)):
                return False
        if self.schedule == "daily" or self.schedule.endswith("/week"):
            return True
        return ("mon", "tue", "wed", "thu", "fri", "sat", "sun")[day.weekday()] in self.schedule.split(";")

    def times_a_week(self):
        return int(self.schedule.split("/")[0]) if self.schedule.endswith("/week") else None


class Diary:
    def __init__(self, folder):
        def table(name):
            path = os.path.join(folder, name + ".csv")
            if not os.path.exists(path):
                return []
            with open(path, encoding="utf-8", newline="") as file:
                return list(csv.DictReader(file))

        profile = {row["key"]: row["value"] for row in table("profile")}
        self.boundary = minute_of_clock(profile.get("day_boundary", "04:00"))
        self.planned_lights_out = minute_of_clock(profile.get("planned_lights_out", "23:00"))
        self.need_min = float(profile.get("sleep_need_min", 480))
        names = profile.get("free_weekdays", "sat;sun")
        week = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
        self.free = set() if names == "none" else {week.index(name) for name in names.split(";")}
        self.nights, self.pains, self.marks, self.events = {}, {}, {}, {}
        for row in table("nights"):
            self.nights.setdefault(day_of(row["day"]), Night(row))
        for row in table("pain"):
            self.pains.setdefault(day_of(row["day"]), []).append(row)
        for row in table("marks"):
            self.marks.setdefault(day_of(row["day"]), {})[row["factor"]] = row["value"]
        for row in table("events"):
            self.events.setdefault(day_of(row["day"]), []).append(row)
        self.factors = {row["id"]: Factor(row) for row in table("factors")}

    def pain(self, day, moment_of_day, column="back"):
        for row in self.pains.get(day, []):
            if row["moment"] == moment_of_day:
                return number(row[column])
        return None

    def highest(self, day, *columns):
        values = [number(row[column]) for row in self.pains.get(day, []) for column in columns]
        values = [value for value in values if value is not None]
        return max(values) if values else None

    def is_recorded(self, day):
        return bool(day in self.nights or day in self.pains or day in self.marks)

    def recorded_days(self):
        return sorted({*self.nights, *self.pains, *self.marks, *self.events})

    def lights_out_after(self, day):
        night = self.nights.get(day + dt.timedelta(1))
        if night and night.lights_out:
            return night.lights_out.hour * 60 + night.lights_out.minute
        return self.planned_lights_out

    def into_day(self, minute):
        return (minute - self.boundary) % 1440

    def through_target(self, factor, value, day):
        """Whether a number or clock time meets the target; None where the target does not tell."""
        if is_clock(value):
            minute = minute_of_clock(value)
            if factor.comparison == "by":
                return self.into_day(minute) <= self.into_day(minute_of_clock(factor.target))
            if factor.comparison == "within":
                at, tolerance = factor.target.split("/")
                distance = abs(minute - minute_of_clock(at))
                return min(distance, 1440 - distance) <= int(tolerance)
            if factor.comparison == "before_bed":
                to_bed = self.into_day(self.lights_out_after(day))
                to_bed += 1440 if to_bed < 480 else 0
                return self.into_day(minute) <= to_bed - int(factor.target)
            return None
        if factor.comparison == "at_least":
            return float(value) >= float(factor.target)
        return float(value) <= float(factor.target) if factor.comparison == "at_most" else None

    def outcome(self, factor, day):
        """met, not_met, not_applicable, or None."""
        value = self.marks.get(day, {}).get(factor.id)
        if value is None:
            return None
        if value in ("done", "not_done", "not_applicable"):
            return {"done": "met", "not_done": "not_met"}.get(value, value)
        met = self.through_target(factor, value, day)
        return None if met is None else "met" if met else "not_met"


def circular_mean_h(hours):
    return math.atan2(sum(math.sin(h * math.pi / 12) for h in hours),
                      sum(math.cos(h * math.pi / 12) for h in hours)) * 12 / math.pi


def short_way_h(hours):
    return (hours + 12) % 24 - 12
