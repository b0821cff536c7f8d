-- That nothing changed, as organisations declared, each at its latest revision.
create table declaration (
    id           uuid primary key,
    organisation text        not null,
    agreement    text        not null,
    theme        text,
    since        date        not null,
    state        text        not null,
    sandbox      boolean     not null,
    revision     int         not null,
    epoch        bigint      not null,
    declared_at  timestamptz not null
);

create index declaration_in_force on declaration (agreement) where state = 'in-force';

-- As before, and what was declared is told again too.
create or replace function drop_projection() returns bigint language plpgsql as $$
begin
    insert into awaited_initiative (id, epoch, revision)
    select id, epoch, revision from initiative where epoch >= (select number from current_epoch)
    on conflict (id) do update set epoch = excluded.epoch, revision = excluded.revision
        where (excluded.epoch, excluded.revision) > (awaited_initiative.epoch, awaited_initiative.revision);
    truncate entry, tally, initiative, declaration, inbox, draft_change;
    update draft set version = version + 1, changed_at = now();
    return (select count(*) from still_awaited);
end
$$;
