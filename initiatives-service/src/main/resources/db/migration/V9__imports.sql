-- Files of many initiatives. A file is here as a whole before anything of it is stored; who works on it holds a lease.
create table import_job (
    id               uuid primary key,
    organisation     text        not null references organisation,
    requested_by     text        not null,
    format           text        not null check (format in ('JSON', 'NDJSON', 'CSV')),
    mode             text        not null check (mode in ('ALL_OR_NOTHING', 'ROW_BY_ROW')),
    validate_only    boolean     not null,
    -- a preview that is carried out: it then does what was shown, or nothing
    committed        boolean     not null,
    state            text        not null
        check (state in ('RECEIVING', 'RECEIVED', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
    cancel_requested boolean     not null,
    idempotency_key  text,
    content_hash     text,
    total            int         not null,
    processed        int         not null,
    added            int         not null,
    changed          int         not null,
    unchanged        int         not null,
    refused          int         not null,
    failure          text,
    attempts         int         not null,
    lease            uuid,
    lease_until      timestamptz,
    received_at      timestamptz not null,
    started_at       timestamptz,
    finished_at      timestamptz,
    unique (organisation, idempotency_key)
);

create index import_job_list on import_job (organisation, id);
create index import_job_waiting on import_job (id) where state in ('RECEIVED', 'RUNNING');
-- One at a time for each organisation, whichever node works on it.
create unique index import_job_running on import_job (organisation) where state = 'RUNNING';

create table import_row (
    -- no foreign key: ten thousand rows would each look for the same job
    import_id     uuid not null,
    number        int  not null,
    line          int,
    external_id   text,
    -- what the row says, as JSON; removed once it is stored
    request       text,
    outcome       text check (outcome in ('ADDED', 'CHANGED', 'UNCHANGED', 'REFUSED')),
    initiative_id uuid,
    revision      int,
    violations    text,
    primary key (import_id, number)
);
