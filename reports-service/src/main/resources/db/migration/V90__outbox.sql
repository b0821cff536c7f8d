-- Read by the relay; the shape is the contract of deploy/connect.
create table outbox (
    id             uuid primary key,
    aggregate_type text        not null,
    aggregate_id   text        not null,
    type           text        not null,
    source         text        not null,
    time           text        not null,
    payload        text        not null,
    created_at     timestamptz not null default now()
);

create index outbox_created_at on outbox (created_at);

-- What the relay subscribes to. Made by the owner of the table, so that the relay's own role needs no rights but to read.
create publication reports_outbox for table outbox with (publish = 'insert');
