-- Records that this service could not process, as they were; see the package intake.deadletter of the conventions.
create table dead_letter (
    id            uuid primary key,
    channel       text not null,
    topic         text not null,
    partition     int not null,
    record_offset bigint not null,
    -- tells a record from one that stands in its place after the topic was made anew
    written_at    timestamptz not null,
    key           bytea,
    value         bytea,
    headers       text not null,
    cause         text not null,
    given_up_at   timestamptz not null,
    state         text not null check (state in ('waiting', 'played-back', 'discarded')),
    attempts      int not null default 0,
    handled_by    text,
    handled_at    timestamptz,
    reason        text,
    unique (topic, partition, record_offset, written_at),
    check ((handled_by is null) = (handled_at is null)),
    check (state = 'waiting' or handled_by is not null),
    check ((reason is null) = (state <> 'discarded'))
);
-- those that wait are few, those that are settled only grow
create index dead_letter_waiting on dead_letter (id) where state = 'waiting';

-- A dead letter may be played back after a newer announcement came: the newest name holds.
alter table organisation add column announced_at timestamptz not null default 'epoch';
