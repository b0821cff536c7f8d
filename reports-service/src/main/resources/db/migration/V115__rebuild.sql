-- What drafts knew when the projection was dropped. A report is not frozen before the topic has told all of it again.
create table awaited_initiative (
    id       uuid primary key,
    epoch    bigint not null,
    revision int    not null
);

create view still_awaited as
select awaited.id, awaited.epoch, awaited.revision
from awaited_initiative awaited
where not exists (
    select from initiative
    where initiative.id = awaited.id and (initiative.epoch, initiative.revision) >= (awaited.epoch, awaited.revision));

-- Forgets everything that events told about initiatives, and which events those were. What people decided and wrote stays, and
-- so do the epoch, below which nothing is told again, and the versions of drafts, which readers have seen. Answers how many
-- initiatives are awaited.
create function drop_projection() returns bigint language plpgsql as $$
begin
    insert into awaited_initiative (id, epoch, revision)
    select id, epoch, revision from initiative where epoch >= (select number from current_epoch)
    on conflict (id) do update set epoch = excluded.epoch, revision = excluded.revision
        where (excluded.epoch, excluded.revision) > (awaited_initiative.epoch, awaited_initiative.revision);
    truncate entry, tally, initiative, inbox, draft_change;
    update draft set version = version + 1, changed_at = now();
    return (select count(*) from still_awaited);
end
$$;
