-- A table with this trigger keeps what it has: also its owner, which is the user of the service, cannot change it by mistake or
-- by a statement that somebody smuggled in.
create function refuse_change() returns trigger
    language plpgsql
as
$$
begin
    raise exception 'rows of % are never changed or removed', tg_table_name using errcode = 'restrict_violation';
end
$$;

-- Who did what. The hash of an entry is the SHA-256 of the hash before it followed by the entry; the other columns repeat what
-- entries are found by.
create table audit_entry (
    position     bigint primary key,
    hash         text        not null unique,
    entry        text        not null,
    at           timestamptz not null,
    action       text        not null,
    round        text,
    subject      text        not null,
    actor        text        not null,
    organisation text
);

create index audit_entry_round on audit_entry (round, position);
create index audit_entry_organisation on audit_entry (organisation, position) where organisation is not null;

create trigger audit_entry_is_kept
    before update or delete or truncate on audit_entry
    for each statement execute function refuse_change();
