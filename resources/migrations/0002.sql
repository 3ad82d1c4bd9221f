-- Randomised self-experiments as they were written down before their first day. stopped_on and stop_reason come with
-- an early stop. From here on the subject of a revision may also be 'experiments', with the whole list before and
-- after: a plan cannot be changed without a trace.

CREATE TABLE experiments (
    id TEXT NOT NULL PRIMARY KEY,
    rank INTEGER NOT NULL,
    question TEXT NOT NULL,
    factor TEXT NOT NULL REFERENCES factors (id) DEFERRABLE INITIALLY DEFERRED,
    part_of_day TEXT NOT NULL,
    outcome TEXT NOT NULL,
    pairs INTEGER NOT NULL,
    block_days INTEGER NOT NULL,
    wash_out_days INTEGER NOT NULL,
    seed INTEGER NOT NULL,
    first_day TEXT NOT NULL,
    stop_rule TEXT NOT NULL,
    stopped_on TEXT,
    stop_reason TEXT
) ${table_options};
