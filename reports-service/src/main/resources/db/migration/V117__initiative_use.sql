-- Which initiatives stand in which snapshots, and in which words: what the snapshots say, so that it is found from the other end.
-- told_by is the initiative whose entry tells of it; its own where it has one.
create table initiative_use (
    initiative_id     uuid not null,
    round             text not null,
    snapshot          int  not null,
    section           text not null,
    revision          int  not null,
    organisation      text not null,
    told_by           uuid not null,
    reworded_revision int,
    title             text not null,
    text              text not null,
    primary key (initiative_id, round, snapshot),
    foreign key (round, snapshot) references snapshot (round, number)
);

-- What was frozen before this table was there; those snapshots do not say which other initiatives an entry tells of.
with recursive section (round, number, content) as (
    select round, number, child
    from snapshot, jsonb_array_elements(document::jsonb -> 'sections') child
    union all
    select round, number, child
    from section, jsonb_array_elements(content -> 'sections') child
)
insert into initiative_use (initiative_id, round, snapshot, section, revision, organisation, told_by, title, text)
select (entry -> 'provenance' ->> 'initiativeId')::uuid,
       round,
       number,
       content ->> 'code',
       (entry -> 'provenance' ->> 'revision')::int,
       entry -> 'said' -> 'organisation' ->> 'code',
       (entry -> 'provenance' ->> 'initiativeId')::uuid,
       entry -> 'said' ->> 'title',
       entry -> 'said' ->> 'description'
from section, jsonb_array_elements(content -> 'entries') entry
on conflict do nothing;

create trigger initiative_use_is_kept
    before update or delete or truncate on initiative_use
    for each statement execute function refuse_change();
