-- The sides that agreements are made between, as initiatives-service announced them.
create table side (
    code     text primary key,
    label    text        not null,
    position int         not null,
    as_of    timestamptz not null
);
