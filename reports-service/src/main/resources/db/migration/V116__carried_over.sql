-- The entries that the report before showed when this round was opened from it, at the revision of then. A step of the
-- secretariat with an entry removes its row. No part of the projection.
create table carried_entry (
    round      text not null references round,
    initiative uuid not null,
    revision   int  not null,
    primary key (round, initiative)
);
