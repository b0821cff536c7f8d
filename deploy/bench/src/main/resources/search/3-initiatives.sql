-- Initiatives number ? to ?, and what the trigger would write for each: the words of a sentence are made once, not each time.
with said as materialized (
    select plan.*,
           title_nl.text || topic as title_nl, title_en.text as title_en,
           concat_ws('. ', nl1.text, nl2.text, nl3.text) as nl, concat_ws('. ', en1.text, en2.text, en3.text) as en,
           title_nl.folded || topic as folded_title,
           concat_ws(E'\n', title_nl.folded || topic, title_en.folded, 'werkgroep ' || plan.number,
               concat_ws(' ', nl1.folded, nl2.folded, nl3.folded), concat_ws(' ', en1.folded, en2.folded, en3.folded)) as folded,
           setweight(title_nl.words || to_tsvector('dutch_words', topic), 'A') || setweight(title_en.words, 'A')
               || setweight(to_tsvector('dutch_words', 'werkgroep ' || plan.number), 'B')
               || setweight(nl1.words || nl2.words || nl3.words, 'C') || setweight(en1.words || en2.words || en3.words, 'C') as words
    from bench_plan plan
    join bench_sentence title_nl on title_nl.language = 'nl' and title_nl.number = plan.title
    join bench_sentence title_en on title_en.language = 'en' and title_en.number = plan.title
    join bench_sentence nl1 on nl1.language = 'nl' and nl1.number = plan.first
    join bench_sentence en1 on en1.language = 'en' and en1.number = plan.first
    join bench_sentence nl2 on nl2.language = 'nl' and nl2.number = plan.second
    join bench_sentence en2 on en2.language = 'en' and en2.number = plan.second
    join bench_sentence nl3 on nl3.language = 'nl' and nl3.number = plan.third
    join bench_sentence en3 on en3.language = 'en' and en3.number = plan.third
    where plan.number between ? and ?
    order by plan.number
),
stored as (
    insert into initiative (id, organisation, external_id, status, shared, revision, agreement, level, themes, content, search_text,
        search_languages, posted_fingerprint, review_state, created_at, changed_at, changed_by, version)
    select id, organisation, 'bench-' || number, status, status <> 'DRAFT', 1, agreement, level, themes,
           jsonb_build_object(
               'agreement', agreement, 'side', side, 'level', level, 'instrument', instrument, 'themes', themes,
               'actors', jsonb_build_array(jsonb_build_object('name', 'Werkgroep ' || number, 'kind', 'training-fund')),
               'title', jsonb_build_object('nl', title_nl, 'en', title_en),
               'description', jsonb_build_object('nl', nl, 'en', en),
               'period', jsonb_strip_nulls(jsonb_build_object('start', start, 'end', until)),
               'links', '[]'::jsonb,
               'amounts', case when amount then '[{"value": 1000, "currency": "EUR", "per": "once"}]'::jsonb else '[]'::jsonb end)::text,
           folded, '{nl,en}', 'bench', review, created_at, changed_at, 'bench', 0
    from said
)
insert into search_entry (id, profile, period_start, period_end, changed_at, title, words)
select id, profile, start, coalesce(until, 'infinity'), changed_at, folded_title,
       words || array_to_tsvector(
           array[
               'organisation=' || organisation, 'agreement=' || agreement, 'level=' || level, 'instrument=' || instrument,
               'side=' || side, 'status=' || lower(status), 'review=' || coalesce(replace(lower(review), '_', '-'), ''), 'amount=' || amount,
               case when status = 'DRAFT' then 'visible=' || organisation else 'visible=all' end,
               'sample32=' || (get_byte(uuid_send(id), 15) & 31), 'sample256=' || get_byte(uuid_send(id), 15)]
           || array(select 'theme=' || unnest(themes)))
       || search_time(id, changed_at, start, coalesce(until, 'infinity'))
from said
