-- The entries that the report before showed when this round was opened from it, at the revision of then. A step of the
-- secretariat with an entry removes its row. No part of the projection.
create table carried_entry (
    round      text not null references round,
    initiative uuid not null,
    revision   int  not null,
    primary key (round, initiative)
);

-- Sections can be read in another order than that in which their rules are asked.
alter table round_section add column rule_order int;
update round_section set rule_order = position;
alter table round_section alter column rule_order set not null;
