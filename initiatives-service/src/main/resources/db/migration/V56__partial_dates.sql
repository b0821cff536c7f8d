-- A day of a period may be known to the month or the year only; it is found on every day that it can be.
create function first_day(written text) returns date
    language sql stable strict parallel safe
return case length(written)
    when 4 then (written || '-01-01')::date
    when 7 then (written || '-01')::date
    else written::date
end;

create function last_day(written text) returns date
    language sql stable strict parallel safe
return case length(written)
    when 4 then (written || '-12-31')::date
    when 7 then ((written || '-01')::date + interval '1 month - 1 day')::date
    else written::date
end;

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
    entry.period_start := first_day(content #>> '{period,start}');
    entry.period_end := coalesce(last_day(content #>> '{period,end}'), 'infinity');
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
