-- Trusted extension: the owner of the database may create it. Searches for any part of a word, as Dutch compounds ask.
create extension if not exists pg_trgm;

create table organisation (
    code         text primary key,
    side         text not null check (side in ('employers', 'workers')),
    name_nl      text not null,
    name_en      text not null,
    full_name_nl text not null,
    full_name_en text not null,
    position     int  not null
);

create table agreement (
    code      text primary key,
    title_nl  text not null,
    title_en  text not null,
    signed_on date not null,
    position  int  not null
);

create table theme (
    code           text primary key,
    agreement      text not null references agreement,
    official_en    text not null,
    translation_nl text not null,
    label_nl       text not null,
    label_en       text not null,
    position       int  not null
);

create table level (
    code     text primary key,
    label_nl text not null,
    label_en text not null,
    position int  not null
);

create table instrument (
    code          text primary key,
    label_nl      text not null,
    label_en      text not null,
    matrix_column text not null
        check (matrix_column in ('translation', 'dissemination', 'joint-actions', 'negotiations', 'agreements')),
    position      int  not null
);

create table initiative (
    id                 uuid primary key,
    organisation       text        not null references organisation,
    external_id        text        not null,
    status             text        not null check (status in ('DRAFT', 'SUBMITTED', 'WITHDRAWN')),
    shared             boolean     not null,
    revision           int         not null,
    agreement          text        not null references agreement,
    level              text        not null references level,
    themes             text[]      not null,
    content            text        not null,
    search_text        text        not null,
    posted_fingerprint text        not null,
    withdrawal_reason  text,
    withdrawn_at       timestamptz,
    created_at         timestamptz not null,
    changed_at         timestamptz not null,
    changed_by         text        not null,
    version            int         not null,
    unique (organisation, external_id)
);

create index initiative_themes on initiative using gin (themes);
create index initiative_search on initiative using gin (search_text gin_trgm_ops);

-- What an initiative said before it was changed; the current state is in the table above.
create table initiative_revision (
    initiative_id uuid        not null references initiative,
    revision      int         not null,
    status        text        not null,
    content       text        not null,
    changed_at    timestamptz not null,
    changed_by    text        not null,
    primary key (initiative_id, revision)
);

-- Read by Debezium; the shape is the contract of deploy/connect.
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
