-- The catalogue is changed by request: each entry has a version, and what was done to it, by whom and when is kept.
create table side (
    code     text primary key,
    label    text not null,
    position int  not null,
    version  int  not null default 0
);

insert into side (code, label, position) values
    ('employers', '{"nl": "Werkgevers", "en": "Employers"}', 1),
    ('workers', '{"nl": "Werknemers", "en": "Workers"}', 2);

alter table organisation
    drop constraint organisation_side_check,
    add constraint organisation_side_known foreign key (side) references side,
    add column version int not null default 0;
alter table agreement add column version int not null default 0;
alter table level add column version int not null default 0;
alter table instrument add column version int not null default 0;

-- What some countries report and the Dutch report had no word for.
insert into instrument (code, label, matrix_column, position) values
    ('legislation', '{"nl": "Wetgeving", "en": "Legislation"}', 'agreements', 10);

create table catalogue_change (
    number  bigint generated always as identity primary key,
    kind    text        not null,
    code    text        not null,
    version int         not null,
    made_by text        not null,
    made_at timestamptz not null
);
