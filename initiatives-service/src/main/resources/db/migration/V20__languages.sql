-- The languages of texts are data of the installation. What is here already is in Dutch and English.

-- Names of the catalogue: an object of JSON each, with a field for each language that there is a name in.
alter table organisation add column name text, add column full_name text;
update organisation
set name = jsonb_build_object('nl', name_nl, 'en', name_en),
    full_name = jsonb_build_object('nl', full_name_nl, 'en', full_name_en);
alter table organisation
    alter column name set not null, alter column full_name set not null,
    drop column name_nl, drop column name_en, drop column full_name_nl, drop column full_name_en;

alter table agreement add column title text;
update agreement set title = jsonb_build_object('nl', title_nl, 'en', title_en);
alter table agreement alter column title set not null, drop column title_nl, drop column title_en;

alter table theme add column official text, add column translation text, add column label text;
update theme
set official = jsonb_build_object('en', official_en),
    translation = jsonb_build_object('nl', translation_nl),
    label = jsonb_build_object('nl', label_nl, 'en', label_en);
alter table theme
    alter column official set not null, alter column translation set not null, alter column label set not null,
    drop column official_en, drop column translation_nl, drop column label_nl, drop column label_en;

alter table level add column label text;
update level set label = jsonb_build_object('nl', label_nl, 'en', label_en);
alter table level alter column label set not null, drop column label_nl, drop column label_en;

alter table instrument add column label text;
update instrument set label = jsonb_build_object('nl', label_nl, 'en', label_en);
alter table instrument alter column label set not null, drop column label_nl, drop column label_en;

-- Which text search configurations a language has: PostgreSQL's own, which knows its common words, and one that stems as
-- that does and keeps every word (see V10). Their names, and not their oids, which pg_upgrade does not carry over. An
-- installation can add a row.
create table search_language (
    -- the first part of a tag: what is said of sv holds for sv-FI
    language text primary key,
    common   text not null,
    words    text not null
);

insert into search_language (language, common, words)
select language, configuration, configuration || '_words'
from (values
    ('ar', 'arabic'), ('ca', 'catalan'), ('da', 'danish'), ('de', 'german'), ('el', 'greek'), ('en', 'english'), ('es', 'spanish'),
    ('et', 'estonian'), ('eu', 'basque'), ('fi', 'finnish'), ('fr', 'french'), ('ga', 'irish'), ('hi', 'hindi'), ('hu', 'hungarian'),
    ('hy', 'armenian'), ('id', 'indonesian'), ('it', 'italian'), ('lt', 'lithuanian'), ('nb', 'norwegian'), ('ne', 'nepali'),
    ('nl', 'dutch'), ('nn', 'norwegian'), ('no', 'norwegian'), ('pt', 'portuguese'), ('ro', 'romanian'), ('ru', 'russian'),
    ('sr', 'serbian'), ('sv', 'swedish'), ('ta', 'tamil'), ('tr', 'turkish'), ('yi', 'yiddish')) known (language, configuration)
-- another version of PostgreSQL may lack some
where exists (select from pg_catalog.pg_ts_config where cfgname = configuration);

do $$
declare
    configuration text;
begin
    for configuration in select distinct common from search_language where common not in ('dutch', 'english') loop
        execute format('create text search dictionary %1$I (template = snowball, language = %2$I)', configuration || '_words', configuration);
        execute format('create text search configuration %1$I (copy = pg_catalog.%2$I)', configuration || '_words', configuration);
        execute format('alter text search configuration %1$I alter mapping replace %2$I with %1$I', configuration || '_words', configuration || '_stem');
        -- words in Latin letters, in a language that has others
        execute format('alter text search configuration %1$I alter mapping replace english_stem with english_words', configuration || '_words');
    end loop;
end
$$;

-- The configurations of languages, each once; simple, which takes words as they are, where PostgreSQL has none.
create function search_configurations(languages text[]) returns table (words regconfig, common regconfig)
    language sql stable parallel safe
begin atomic
select distinct coalesce(known.words, 'simple')::regconfig, coalesce(known.common, 'simple')::regconfig
from unnest(languages) asked (tag)
left join search_language known on known.language = split_part(asked.tag, '-', 1);
end;

-- The languages whose lines are in search_text: one for the title in each, one for the actors, and one for the description
-- in each. With the text, so that what is there stays right when the installation gets another language.
alter table initiative add column search_languages text[] not null default '{nl,en}';
alter table initiative alter column search_languages drop default;

create or replace function search_follow() returns trigger
    language plpgsql
as $$
declare
    content jsonb       := new.content::jsonb;
    kind    text        := content ->> 'instrument';
    whose   text        := content ->> 'side';
    state   text        := lower(new.status);
    looked  text        := coalesce(replace(lower(new.review_state), '_', '-'), '');
    money   boolean     := coalesce(jsonb_array_length(content -> 'amounts') > 0, false);
    topics  text[]      := array(select unnest(new.themes) order by 1);
    lines   text[]      := string_to_array(new.search_text, E'\n');
    stems   regconfig[] := array(
        select coalesce(known.words, 'simple')::regconfig
        from unnest(new.search_languages) with ordinality said (tag, place)
        left join search_language known on known.language = split_part(said.tag, '-', 1)
        order by place);
    number  int         := cardinality(stems);
    entry   search_entry;
    earlier int;
begin
    select id into entry.profile
    from search_profile
    where organisation = new.organisation and agreement = new.agreement and level = new.level and instrument = kind and themes = topics
        and side = whose and status = state and review = looked and shared = new.shared and amount = money
    limit 1;
    if entry.profile is null then
        insert into search_profile (organisation, agreement, level, instrument, side, status, review, shared, sandbox, amount, themes)
        values (new.organisation, new.agreement, new.level, kind, whose, state, looked, new.shared, new.sandbox, money, topics)
        returning id into entry.profile;
    end if;

    entry.id := new.id;
    entry.period_start := (content #>> '{period,start}')::date;
    entry.period_end := coalesce((content #>> '{period,end}')::date, 'infinity');
    entry.changed_at := new.changed_at;
    entry.title := '';
    entry.words := '';
    for line in 1 .. number loop
        entry.title := coalesce(nullif(entry.title, ''), lines[line], '');
        entry.words := entry.words || setweight(to_tsvector(stems[line], coalesce(lines[line], '')), 'A');
    end loop;
    entry.words := entry.words || setweight(to_tsvector(coalesce(stems[1], 'simple'), coalesce(lines[number + 1], '')), 'B');
    for line in 1 .. number loop
        entry.words := entry.words || setweight(to_tsvector(stems[line], coalesce(lines[number + 1 + line], '')), 'C');
    end loop;
    entry.words := entry.words
        || array_to_tsvector(
            array[
                'organisation=' || new.organisation, 'agreement=' || new.agreement, 'level=' || new.level, 'instrument=' || kind,
                'side=' || whose, 'status=' || state, 'review=' || looked, 'amount=' || money,
                case when not new.shared then 'visible=' || new.organisation when new.sandbox then 'tried=all' else 'visible=all' end,
                -- one in 32 and one in 256 have the same: samples of whatever matches
                'sample32=' || (get_byte(uuid_send(new.id), 15) & 31), 'sample256=' || get_byte(uuid_send(new.id), 15)]
            || array(select 'theme=' || unnest(topics)))
        || search_time(entry.id, entry.changed_at, entry.period_start, entry.period_end);

    if tg_op = 'UPDATE' then
        update search_entry
        set profile = entry.profile, period_start = entry.period_start, period_end = entry.period_end, changed_at = entry.changed_at,
            title = entry.title, words = entry.words
        where id = new.id
        returning with (old as was) was.profile into earlier;
    end if;
    if earlier is null then
        insert into search_entry select entry.*;
    end if;
    insert into search_journal (initiative, profile, before) values (new.id, entry.profile, earlier);
    return null;
end
$$;

drop function search_words;

-- Titles that can be found by being near, one for each language.
create table likeness_title (
    initiative_id uuid not null references likeness,
    -- whose own are not looked for
    organisation  text not null,
    language      text not null,
    title         text not null,
    primary key (initiative_id, language)
);

insert into likeness_title (initiative_id, organisation, language, title)
select initiative_id, organisation, 'nl', title_nl from likeness where title_nl is not null
union all
select initiative_id, organisation, 'en', title_en from likeness where title_en is not null;

create index likeness_title_near on likeness_title using gin (title gin_trgm_ops);

alter table likeness add column title text;
update likeness set title = jsonb_strip_nulls(jsonb_build_object('nl', title_nl, 'en', title_en));
alter table likeness alter column title set not null, drop column title_nl, drop column title_en;
