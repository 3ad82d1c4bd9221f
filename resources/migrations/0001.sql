-- Days are ISO dates, moments ISO date-times with their offset, clock times HH:MM; fields are named as in the CSV
-- folder. ${real}, ${joined} and ${table_options} are in the database's words.

CREATE TABLE profile (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    born TEXT,
    sleep_need_min INTEGER NOT NULL,
    free_weekdays TEXT NOT NULL,
    day_boundary TEXT NOT NULL,
    planned_lights_out TEXT NOT NULL
) ${table_options};

CREATE TABLE factors (
    id TEXT NOT NULL PRIMARY KEY,
    rank INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    unit TEXT NOT NULL,
    comparison TEXT,
    target TEXT,
    schedule TEXT NOT NULL,
    part_of_day TEXT NOT NULL,
    archived INTEGER NOT NULL CHECK (archived IN (0, 1))
) ${table_options};

-- One night of each source; the one of rank 0 counts.
CREATE TABLE nights (
    day TEXT NOT NULL,
    source TEXT NOT NULL,
    rank INTEGER NOT NULL,
    in_bed TEXT,
    lights_out TEXT,
    final_awakening TEXT,
    out_of_bed TEXT,
    sleepless INTEGER NOT NULL CHECK (sleepless IN (0, 1)),
    latency_min INTEGER,
    awakenings INTEGER,
    awake_after_onset_min INTEGER,
    trying_after_awakening_min INTEGER,
    nap_min INTEGER,
    quality INTEGER,
    rested INTEGER,
    position TEXT,
    room_celsius ${real},
    deep_min INTEGER,
    rem_min INTEGER,
    light_min INTEGER,
    note TEXT NOT NULL,
    PRIMARY KEY (day, source)
) ${table_options};

-- The extra ratings of a day are numbered in the order of their times.
CREATE TABLE pains (
    day TEXT NOT NULL,
    moment TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (moment = 'extra' OR number = 0),
    time TEXT,
    back INTEGER,
    leg INTEGER,
    worst INTEGER,
    stiffness_min INTEGER,
    tension INTEGER,
    flare INTEGER CHECK (flare IN (0, 1)),
    sites TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (day, moment, number)
) ${table_options};

-- Checked at the end of an edit, which may take a factor and its marks away together.
CREATE TABLE marks (
    day TEXT NOT NULL,
    factor TEXT NOT NULL REFERENCES factors (id) DEFERRABLE INITIALLY DEFERRED,
    value TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (day, factor)
) ${table_options};

-- "factor=value;factor=value" of each day that has marks.
CREATE VIEW marks_of_days AS
SELECT day, ${joined}(factor || '=' || value, ';') AS marks FROM marks GROUP BY day;

CREATE TABLE events (
    day TEXT NOT NULL,
    rank INTEGER NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (day, rank)
) ${table_options};

-- What every edit changed: the subject is a day, 'factors' or 'profile'; before and after are JSON, nothing where
-- nothing was recorded.
CREATE TABLE revisions (
    edit INTEGER NOT NULL,
    subject TEXT NOT NULL,
    made TEXT NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY (edit, subject)
) ${table_options};

CREATE INDEX revisions_of_subject ON revisions (subject, edit);

CREATE TABLE drafts (
    key TEXT NOT NULL PRIMARY KEY,
    text TEXT NOT NULL
) ${table_options};
