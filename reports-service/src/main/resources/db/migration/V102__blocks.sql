-- A section is a sequence of blocks. The text that a section had is its lead: the first of its blocks, which is always there.
alter table narrative rename to block;
alter table block drop constraint narrative_pkey;
alter table block
    add column id       uuid    not null default gen_random_uuid(),
    add column kind     text    not null default 'TEXT' check (kind in ('TEXT', 'ENTRIES', 'LINKS')),
    add column lead     boolean not null default true,
    add column position int     not null default 0,
    add column links    text    not null default '[]';
alter table block add primary key (id);
alter table block
    alter column id drop default,
    alter column kind drop default,
    alter column lead drop default,
    alter column position drop default,
    alter column links drop default;

create unique index block_lead on block (round, section) where lead;
create unique index block_entries on block (round, section) where kind = 'ENTRIES';
create index block_section on block (round, section, position);

-- What fits a section with entries stands behind its text, as it did.
insert into block (id, round, section, kind, lead, position, text, themes, links, carried_over, version)
select gen_random_uuid(), round, code, 'ENTRIES', false, 1, '{}', '{}', '[]', false, 0
from round_section
where kind = 'ENTRIES';

-- What a block said, each time that somebody changed it; only added to.
create table block_revision (
    block     uuid        not null,
    version   int         not null,
    text      text        not null,
    themes    text[]      not null,
    links     text        not null,
    edited_by text        not null,
    edited_at timestamptz not null,
    primary key (block, version)
);

insert into block_revision (block, version, text, themes, links, edited_by, edited_at)
select id, version, text, themes, links, edited_by, edited_at
from block
where edited_by is not null and edited_at is not null;
