-- The months in which an entry was posted and changed, and the years of its period, as words beside its codes: so the index
-- of words alone says what of a part of a list may fit, however far behind that is. Why so: docs/adr/020.

create function search_time(id uuid, changed_at timestamptz, period_start date, period_end date) returns tsvector
    language sql stable parallel safe
return array_to_tsvector(array[
    -- the first 48 bits of an id are the milliseconds since 1970
    'posted=' || to_char(to_timestamp(('x' || left(translate(id::text, '-', ''), 12))::bit(48)::bigint / 1000.0) at time zone 'UTC', 'YYYY-MM'),
    'posted=' || to_char(to_timestamp(('x' || left(translate(id::text, '-', ''), 12))::bit(48)::bigint / 1000.0) at time zone 'UTC', 'YYYY'),
    'changed=' || to_char(changed_at at time zone 'UTC', 'YYYY-MM'),
    'changed=' || to_char(changed_at at time zone 'UTC', 'YYYY'),
    'begin=' || to_char(period_start, 'YYYY'),
    'begin=' || left(to_char(period_start, 'YYYY'), 3) || '0s',
    case when isfinite(period_end) then 'end=' || to_char(period_end, 'YYYY') else 'end=open' end,
    case when isfinite(period_end) then 'end=' || left(to_char(period_end, 'YYYY'), 3) || '0s' else 'end=open' end]);

create or replace function search_follow() returns trigger
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

-- Made anew at the end, the index takes a fraction of the time.
drop index search_entry_words;

update search_entry set words = words || search_time(id, changed_at, period_start, period_end);

create index search_entry_words on search_entry using gin (words) with (gin_pending_list_limit = 1024);
