-- Places for entries that the secretariat puts there by hand.
alter table block drop constraint block_kind_check;
alter table block add constraint block_kind_check check (kind in ('TEXT', 'ENTRIES', 'ENTRY', 'GROUP', 'LINKS'));

-- What the secretariat decided about an entry. It is no part of the projection: it stays when that is dropped and made anew.
create table curation (
    round      text not null references round,
    initiative uuid not null,
    decision   text not null,
    version    int  not null,
    primary key (round, initiative)
);

-- Each step with what was decided before it and after it; only added to.
create table curation_step (
    id             uuid primary key,
    number         bigint generated always as identity,
    round          text        not null references round,
    initiative     uuid        not null,
    kind           text        not null,
    decided_before text        not null,
    decided_after  text        not null,
    reason         text,
    undoes         uuid references curation_step,
    made_by        text        not null,
    made_at        timestamptz not null
);

create index curation_step_round on curation_step (round, number);
create index curation_step_entry on curation_step (round, initiative, number);
