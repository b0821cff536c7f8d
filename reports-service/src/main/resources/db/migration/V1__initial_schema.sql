-- The catalogue as initiatives-service announces it. as_of is the time of the event: an older one changes nothing.
create table organisation (
    code         text primary key,
    side         text        not null,
    name_nl      text,
    name_en      text,
    as_of        timestamptz not null
);

create table agreement (
    code      text primary key,
    title_nl  text,
    title_en  text,
    as_of     timestamptz not null
);

create table theme (
    agreement text not null references agreement,
    code      text not null,
    label_nl  text,
    label_en  text,
    position  int  not null,
    primary key (agreement, code)
);

-- What a report under an agreement consists of. A new round takes a copy, which is then its own.
create table template (
    id        text primary key,
    agreement text not null,
    title_nl  text not null,
    title_en  text not null
);

create table template_section (
    template    text   not null references template,
    code        text   not null,
    parent      text,
    position    int    not null,
    kind        text   not null check (kind in ('LETTER', 'GROUP', 'TEXT', 'THEMES', 'ENTRIES')),
    heading_nl  text   not null,
    heading_en  text   not null,
    -- the themes that a section of kind THEMES is about when a round starts
    themes      text[] not null default '{}',
    -- Which initiatives belong here: those that fit every list, where an empty list fits all. The lowest priority wins.
    priority    int,
    sides       text[] not null default '{}',
    levels      text[] not null default '{}',
    instruments text[] not null default '{}',
    primary key (template, code),
    foreign key (template, parent) references template_section,
    check ((kind = 'ENTRIES') = (priority is not null))
);

create table round (
    id           text primary key,
    template     text not null references template,
    agreement    text not null,
    ordinal      int  not null,
    title_nl     text not null,
    title_en     text not null,
    period_start date not null,
    period_end   date not null,
    unique (agreement, ordinal)
);

create table round_deadline (
    round    text        not null references round,
    kind     text        not null,
    due_on   date        not null,
    label_nl text        not null,
    label_en text        not null,
    set_by   text        not null,
    set_at   timestamptz not null,
    primary key (round, kind)
);

create table round_section (
    round       text   not null references round,
    code        text   not null,
    parent      text,
    position    int    not null,
    kind        text   not null,
    heading_nl  text   not null,
    heading_en  text   not null,
    priority    int,
    sides       text[] not null,
    levels      text[] not null,
    instruments text[] not null,
    primary key (round, code),
    foreign key (round, parent) references round_section
);

create table narrative (
    round     text   not null,
    section   text   not null,
    text_nl   text,
    text_en   text,
    themes    text[] not null,
    edited_by text,
    edited_at timestamptz,
    version   int    not null default 0,
    primary key (round, section),
    foreign key (round, section) references round_section
);

-- What organisations posted, at the latest revision that arrived; never edited here.
create table initiative (
    id           uuid primary key,
    revision     int    not null,
    organisation text   not null,
    themes       text[] not null,
    content      text   not null
);

-- Where an initiative stands in a round; it stays, marked, when the initiative leaves the draft.
create table entry (
    round      text not null references round,
    initiative uuid not null references initiative,
    status     text not null check (status in ('PLACED', 'WITHDRAWN', 'MOVED')),
    section    text not null,
    sort_key   text not null,
    primary key (round, initiative),
    foreign key (round, section) references round_section
);

create index entry_in_order on entry (round, section, sort_key) where status = 'PLACED';
create index entry_initiative on entry (initiative);

-- How many entries a draft shows per organisation and theme, kept with each change so that nobody counts them again.
create table tally (
    round     text not null references round,
    dimension text not null check (dimension in ('ENTRIES', 'ORGANISATION', 'THEME')),
    code      text not null,
    entries   int  not null,
    primary key (round, dimension, code)
);

-- One row per round: changes of one draft are numbered in the order in which they commit.
create table draft (
    round      text primary key references round,
    version    bigint      not null default 0,
    as_of      timestamptz,
    changed_at timestamptz not null
);

-- The latest changes, for readers who were away for a moment.
create table draft_change (
    round      text   not null references draft,
    version    bigint not null,
    kind       text   not null,
    section    text,
    initiative uuid,
    primary key (round, version)
);

-- Events that had their effect.
create table inbox (
    event_id    text primary key,
    received_at timestamptz not null default now()
);

-- Headings are in words of our own.
insert into template (id, agreement, title_nl, title_en) values
    ('digitalisation-full-report', 'digitalisation',
     'Voortgang van de Raamovereenkomst Digitalisering in Nederland',
     'Progress of the Framework Agreement on Digitalisation in the Netherlands');

insert into template_section
    (template, code, parent, position, kind, heading_nl, heading_en, themes, priority, sides, levels, instruments)
values
    ('digitalisation-full-report', 'cover-letter', null, 1, 'LETTER', 'Begeleidende brief', 'Cover letter', '{}', null, '{}', '{}', '{}'),
    ('digitalisation-full-report', 'introduction', null, 2, 'TEXT', 'Inleiding', 'Introduction', '{}', null, '{}', '{}', '{}'),
    ('digitalisation-full-report', 'question-1', null, 3, 'TEXT',
     'Vraag 1: hoe is de overeenkomst vertaald, bekendgemaakt en ingevoerd?',
     'Question 1: how was the agreement translated, made known and put into practice?',
     '{}', null, '{}', '{}', '{}'),
    ('digitalisation-full-report', 'question-2', null, 4, 'TEXT',
     'Vraag 2: wat was daarbij moeilijk?',
     'Question 2: what was difficult about it?',
     '{}', null, '{}', '{}', '{}'),
    ('digitalisation-full-report', 'question-3', null, 5, 'GROUP',
     'Vraag 3: wat is er gedaan sinds het vorige rapport?',
     'Question 3: what was done since the previous report?',
     '{}', null, '{}', '{}', '{}'),
    ('digitalisation-full-report', 'preface', 'question-3', 1, 'TEXT', 'Wat u vooraf moet weten', 'What to know first', '{}', null, '{}', '{}', '{}'),
    ('digitalisation-full-report', 'theme-digital-skills', 'question-3', 2, 'THEMES', 'Thema', 'Theme', '{digital-skills}', null, '{}', '{}', '{}'),
    ('digitalisation-full-report', 'theme-connecting', 'question-3', 3, 'THEMES', 'Thema', 'Theme', '{connecting}', null, '{}', '{}', '{}'),
    ('digitalisation-full-report', 'theme-human-in-control-and-dignity', 'question-3', 4, 'THEMES', 'Thema''s', 'Themes',
     '{human-in-control,dignity}', null, '{}', '{}', '{}'),
    ('digitalisation-full-report', 'central-activities', 'question-3', 5, 'ENTRIES',
     'Wat werkgevers en werknemers landelijk samen doen',
     'What employers and workers do together at national level',
     '{}', 20, '{joint}', '{cross-industry}',
     '{dissemination,joint-action,research,negotiation,training,tool}'),
    ('digitalisation-full-report', 'social-partner-initiatives', 'question-3', 6, 'ENTRIES',
     'Initiatieven van sociale partners',
     'Initiatives of social partners',
     '{}', 30, '{}', '{}', '{}'),
    ('digitalisation-full-report', 'government-agreements', 'question-3', 7, 'ENTRIES',
     'Afspraken met de overheid',
     'Agreements with the government',
     '{}', 10, '{}', '{}', '{government-scheme}'),
    ('digitalisation-full-report', 'closing', null, 6, 'TEXT', 'Tot slot', 'Closing', '{}', null, '{}', '{}', '{}');

-- The second report of this cycle. The dates are an example of the usual rhythm; the secretariat knows the real ones.
insert into round (id, template, agreement, ordinal, title_nl, title_en, period_start, period_end) values
    ('digitalisation-2', 'digitalisation-full-report', 'digitalisation', 2,
     'Tweede voortgangsrapport over de Raamovereenkomst Digitalisering',
     'Second progress report on the Framework Agreement on Digitalisation',
     '2021-05-01', '2022-04-30');

insert into round_deadline (round, kind, due_on, label_nl, label_en, set_by, set_at) values
    ('digitalisation-2', 'national', '2022-05-13',
     'Bijdragen van de organisaties binnen', 'Contributions of the organisations received',
     'Secretariat of the Labour Foundation', '2022-01-10T09:00:00Z'),
    ('digitalisation-2', 'sdc-adoption', '2022-06-28',
     'Vaststelling door het Comité voor de sociale dialoog', 'Adoption by the Social Dialogue Committee',
     'Social Dialogue Committee', '2022-01-10T09:00:00Z');

insert into round_section
    (round, code, parent, position, kind, heading_nl, heading_en, priority, sides, levels, instruments)
select round.id, section.code, section.parent, section.position, section.kind, section.heading_nl, section.heading_en,
       section.priority, section.sides, section.levels, section.instruments
from round join template_section section using (template);

insert into narrative (round, section, themes)
select round.id, section.code, section.themes
from round join template_section section using (template)
where section.kind <> 'GROUP';

insert into draft (round, changed_at)
select id, now()
from round;
