-- What initiatives are searched, filtered, sorted and counted with: a copy of what they say, made by a trigger in the
-- transaction that changes them, whoever changes them. Why so: docs/adr/020.

-- Stems as PostgreSQL's own configurations do, but keeps every word: whether a word is too common to be asked for is decided
-- by the query, and a text of such words only must still find something.
create text search dictionary dutch_words (template = snowball, language = dutch);
create text search dictionary english_words (template = snowball, language = english);
create text search configuration dutch_words (copy = dutch);
alter text search configuration dutch_words alter mapping replace dutch_stem with dutch_words;
create text search configuration english_words (copy = english);
alter text search configuration english_words alter mapping replace english_stem with english_words;

-- Each combination of codes that occurs, and how many initiatives have it: counts by code are sums of these rows.
-- A combination may be here twice: two posts at once need not wait for each other, and sums do not mind.
create table search_profile (
    id           int generated always as identity primary key,
    organisation text    not null,
    agreement    text    not null,
    level        text    not null,
    instrument   text    not null,
    side         text    not null,
    status       text    not null,
    -- empty where there is nothing to review
    review       text    not null,
    shared       boolean not null,
    sandbox      boolean not null,
    amount       boolean not null,
    themes       text[]  not null,
    initiatives  bigint  not null default 0
);

create index search_profile_codes on search_profile (organisation, agreement, level, instrument, themes, side, status, review, shared, amount);

create index search_profile_hidden on search_profile (organisation) where not shared or sandbox;

-- Every word of four to 250 characters that was ever said, for those who ask for a part of one: Dutch writes compounds
-- as one word. A word may be here twice, for the same reason as above.
create table search_word (
    id   bigint generated always as identity primary key,
    word text collate "C" not null
);

create index search_word_word on search_word (word);
create index search_word_part on search_word using gin (word gin_trgm_ops);

-- One row per initiative. The include lists let a walk in the order of a sort decide by the index alone.
create table search_entry (
    id           uuid             not null references initiative on delete cascade,
    profile      int              not null,
    period_start date             not null,
    -- infinity: it goes on
    period_end   date             not null,
    changed_at   timestamptz      not null,
    title        text collate "C" not null,
    -- what was said, and the codes as level=sectoral, which no word can be
    words        tsvector         not null,
    primary key (id) include (profile, period_start, period_end, changed_at)
) with (autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_vacuum_scale_factor = 0.02);

create index search_entry_changed on search_entry (changed_at, id) include (profile, period_start, period_end);
create index search_entry_title on search_entry (title, id) include (profile, period_start, period_end, changed_at);
-- what is not yet in its place is read by every search, and put in place by whoever fills the list: so it is a short one
create index search_entry_words on search_entry using gin (words) with (gin_pending_list_limit = 1024);

-- What the counts and the words above do not have yet; the service works it off every second, so that posts need not
-- queue for one row of a count, nor look up each of their words.
create table search_journal (
    id         bigint generated always as identity primary key,
    initiative uuid not null,
    -- whose count goes up, and whose down
    profile    int  not null,
    before     int
);

create function search_words(language regconfig, line int, said text, weight "char") returns tsvector
    language sql immutable parallel safe
return setweight(to_tsvector(language, split_part(said, E'\n', line)), weight);

create function search_follow() returns trigger
    language plpgsql
as $$
declare
    content jsonb    := new.content::jsonb;
    kind    text     := content ->> 'instrument';
    whose   text     := content ->> 'side';
    state   text     := lower(new.status);
    looked  text     := coalesce(replace(lower(new.review_state), '_', '-'), '');
    money   boolean  := coalesce(jsonb_array_length(content -> 'amounts') > 0, false);
    topics  text[]   := array(select unnest(new.themes) order by 1);
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
    entry.title := coalesce(nullif(split_part(new.search_text, E'\n', 1), ''), split_part(new.search_text, E'\n', 2));
    entry.words :=
        search_words('dutch_words', 1, new.search_text, 'A') || search_words('english_words', 2, new.search_text, 'A')
        || search_words('dutch_words', 3, new.search_text, 'B')
        || search_words('dutch_words', 4, new.search_text, 'C') || search_words('english_words', 5, new.search_text, 'C')
        || array_to_tsvector(
            array[
                'organisation=' || new.organisation, 'agreement=' || new.agreement, 'level=' || new.level, 'instrument=' || kind,
                'side=' || whose, 'status=' || state, 'review=' || looked, 'amount=' || money,
                case when not new.shared then 'visible=' || new.organisation when new.sandbox then 'tried=all' else 'visible=all' end,
                -- one in 32 and one in 256 have the same: samples of whatever matches
                'sample32=' || (get_byte(uuid_send(new.id), 15) & 31), 'sample256=' || get_byte(uuid_send(new.id), 15)]
            || array(select 'theme=' || unnest(topics)));

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

-- search_text is folded from now on, by the service: lower case, without accents, one space between words, and a line each
-- for the titles in Dutch and English, the actors, and the descriptions in Dutch and English. What is there already is
-- folded here, and so copied into the tables above; this trigger sees to it even where the text stays as it was.
create function pg_temp.fold(said text) returns text
    language sql
return btrim(regexp_replace(
    lower(regexp_replace(normalize(coalesce(said, ''), NFKD), U&'[\0300-\036F]+', '', 'g') collate pg_c_utf8) collate pg_c_utf8,
    '[^[:alnum:]]+', ' ', 'g'));

create trigger search_fill after update on initiative for each row execute function search_follow();

update initiative
set search_text = concat_ws(
    E'\n',
    pg_temp.fold(content::jsonb #>> '{title,nl}'),
    pg_temp.fold(content::jsonb #>> '{title,en}'),
    (select pg_temp.fold(string_agg(actor ->> 'name', ' ')) from jsonb_array_elements(content::jsonb -> 'actors') actor),
    pg_temp.fold(content::jsonb #>> '{description,nl}'),
    pg_temp.fold(content::jsonb #>> '{description,en}'));

drop trigger search_fill on initiative;

-- Many at once are counted here faster than by the journal.
delete from search_journal;

update search_profile
set initiatives = counted.number
from (select profile, count(*) as number from search_entry group by profile) counted
where counted.profile = search_profile.id;

insert into search_word (word)
select distinct said collate "C"
from initiative, unnest(string_to_array(translate(search_text, E'\n', ' '), ' ')) said
where length(said) between 4 and 250 and said !~ '^[0-9]+$';

create trigger search_new after insert on initiative for each row execute function search_follow();
create trigger search_changed after update on initiative for each row
    when ((old.content, old.status, old.shared, old.review_state, old.changed_at, old.search_text)
        is distinct from (new.content, new.status, new.shared, new.review_state, new.changed_at, new.search_text))
    execute function search_follow();

-- What lists were read with so far.
drop index initiative_themes;
drop index initiative_search;
drop index initiative_review;
