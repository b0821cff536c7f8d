-- Files that show what was done. The bytes are in the store, under the id, and are there before the row is.
create table attachment (
    id            uuid primary key,
    initiative_id uuid        not null references initiative,
    name          text        not null,
    type          text        not null,
    size          bigint      not null,
    sha256        text        not null,
    added_at      timestamptz not null,
    added_by      text        not null,
    unique (initiative_id, sha256)
);

-- Attachments that were removed. Their files stay in the store for a grace, so that a database that is restored from
-- its last backup finds them; then the sweep removes both.
create table attachment_leftover (
    id         uuid primary key,
    removed_at timestamptz not null,
    removed_by text        not null
);

create index attachment_leftover_removed_at on attachment_leftover (removed_at);
