-- What the secretariat decides about a round. Its languages are those of the installation where none are named.
alter table round
    alter column template drop not null,
    add column previous           text references round,
    add column state              text    not null default 'COLLECTING' check (state in
        ('PLANNED', 'COLLECTING', 'EDITING', 'COMMENTING', 'SIGNING_OFF', 'SUBMITTED', 'CLOSED', 'CANCELLED')),
    add column year               int,
    add column sign_off_rule      text    not null default 'EVERY_MEMBER' check (sign_off_rule in
        ('EVERY_MEMBER', 'BOTH_SIDES_MAJORITY', 'BOARD_CONSENSUS')),
    add column silence_is_consent boolean not null default false,
    add column recipients         text    not null default '[]',
    add column languages          text[]  not null default '{}',
    add column changed_by         text,
    add column changed_at         timestamptz,
    add column version            int     not null default 0;

update round set year = extract(year from period_end);
update round
set recipients = '[{"code": "etuc", "name": "ETUC"}, {"code": "businesseurope", "name": "BusinessEurope"},'
    || ' {"code": "smeunited", "name": "SMEunited"}, {"code": "sgi-europe", "name": "SGI Europe"}]'
where sandbox is null;

alter table round
    alter column year set not null,
    alter column state drop default,
    alter column sign_off_rule drop default,
    alter column silence_is_consent drop default,
    alter column recipients drop default,
    alter column languages drop default;

alter table round_deadline add column reason text;

-- Who did what to a round, when and why; only added to.
create table round_event (
    number     bigint generated always as identity primary key,
    round      text        not null references round,
    kind       text        not null check (kind in ('OPENED', 'CHANGED', 'DATE', 'MOVE')),
    subject    text,
    was        text,
    became     text,
    reason     text,
    made_by    text        not null,
    made_at    timestamptz not null
);

create index round_event_round on round_event (round, number);

-- What a section of a template says, a section of a round says too.
alter table round_section
    add column question text,
    add column fixed_text text,
    add column themes   text[]  not null default '{}',
    add column display  text check (display in ('PROSE_BULLETS', 'NUMBERED', 'CARDS', 'TABLE')),
    add column numbered boolean not null default false;

update round_section set display = 'CARDS' where kind = 'ENTRIES';
update round_section
set themes = narrative.themes
from narrative
where narrative.round = round_section.round and narrative.section = round_section.code and round_section.kind = 'THEMES';

-- A section may come before the one that it stands in: both are there when the transaction ends.
alter table round_section drop constraint round_section_round_parent_fkey;
alter table round_section add constraint round_section_round_parent_fkey
    foreign key (round, parent) references round_section deferrable initially deferred;

-- A text that was taken over from the report before and that nobody has looked at since.
alter table narrative add column carried_over boolean not null default false;

-- A round that opens late places what arrived before it, in one statement; so what decides about that has columns. The
-- agreement of an initiative that no round was about is not known until it is told again.
alter table initiative
    add column agreement  text,
    add column tried      boolean not null default false,
    add column reportable boolean not null default true,
    add column side       text,
    add column level      text,
    add column instrument text;

update initiative
set side = content::jsonb ->> 'side', level = content::jsonb ->> 'level', instrument = content::jsonb ->> 'instrument',
    agreement = (
        select round.agreement
        from entry join round on round.id = entry.round
        where entry.initiative = initiative.id and entry.status <> 'MOVED' and round.sandbox is null
        limit 1),
    tried = exists (
        select from entry join round on round.id = entry.round
        where entry.initiative = initiative.id and round.sandbox is not null),
    reportable = not exists (
        select from entry
        where entry.initiative = initiative.id and entry.status in ('WITHDRAWN', 'REJECTED', 'JOINED'));

alter table initiative
    alter column tried drop default,
    alter column reportable drop default,
    alter column side set not null,
    alter column level set not null,
    alter column instrument set not null;

create index initiative_agreement on initiative (agreement) where reportable and not tried;
