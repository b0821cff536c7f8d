-- Revisions count from 1 again after this database was restored from a backup, so every event says in which epoch it was
-- written. An epoch begins with the first start or with a restore, and its number is higher than that of any before.
create table epoch (
    number      bigint primary key,
    begun_at    timestamptz not null default now(),
    -- the last initiative that was announced anew, and when all of them were
    restated_to uuid,
    restated_at timestamptz
);
insert into epoch (number, restated_at) values (1, now());

create function current_epoch() returns bigint language sql stable as $$
    select max(number) from epoch
$$;

-- Called once after a restore, before the service starts. The number follows the clock, because two restores of one backup
-- find the same epochs in it.
create function begin_epoch() returns bigint language sql as $$
    insert into epoch (number) select greatest(max(number) + 1, extract(epoch from clock_timestamp())::bigint) from epoch
    returning number
$$;

alter table outbox add column epoch bigint not null default current_epoch();
