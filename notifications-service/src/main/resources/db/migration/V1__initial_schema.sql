-- Events that took effect. Rows stay: a topic can be replayed from its start at any time.
create table inbox (
    source text not null,
    event text not null,
    received_at timestamptz not null default now(),
    primary key (source, event)
);

-- Projection of nl.stvda.organisation.registered.v1
create table organisation (
    code text primary key,
    name_nl text,
    name_en text
);

-- Which round of the reports-service collects for an agreement now
create table current_round (
    agreement text primary key,
    round text not null
);
insert into current_round (agreement, round) values ('digitalisation', 'digitalisation-2');

create table alert (
    id uuid primary key,
    -- the order of commits: inserts take one lock (AlertRepository), so no lower position appears after a higher one
    position bigint generated always as identity unique,
    type text not null,
    organisation text,
    initiative uuid,
    revision integer,
    title_nl text,
    title_en text,
    round text,
    note_nl text,
    note_en text,
    occurred_at timestamptz not null,
    unique (initiative, revision),
    check ((initiative is null) = (revision is null)),
    check ((initiative is null) = (note_nl is not null))
);

create table alert_read (
    alert uuid not null references alert,
    subject text not null,
    read_at timestamptz not null,
    primary key (subject, alert)
);

create table delivery (
    id uuid primary key,
    alert uuid not null references alert,
    recipient text not null,
    subject text not null,
    text text not null,
    html text not null,
    state text not null check (state in ('PENDING', 'SENT', 'DEAD')),
    attempts integer not null,
    last_failure text,
    last_reply text,
    created_at timestamptz not null,
    next_attempt_at timestamptz,
    sent_at timestamptz,
    check ((state = 'PENDING') = (next_attempt_at is not null)),
    check ((state = 'SENT') = (sent_at is not null))
);
create index delivery_by_state on delivery (state, id desc);

-- As db-scheduler asks for it
create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
