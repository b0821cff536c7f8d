-- Initiatives number ? to ?, as their organisations would have posted them over six years, one every 190 seconds. What is
-- told depends on the time, as in life: telework was years ago, and nobody talks of vaccination any more.
insert into initiative (id, organisation, external_id, status, shared, revision, agreement, level, themes, content, search_text,
    posted_fingerprint, created_at, changed_at, changed_by, version)
select id, organisation, 'bench-' || planned.number, status, status <> 'DRAFT', 1, agreement, level, themes,
       jsonb_build_object(
           'agreement', agreement, 'side', side, 'level', level, 'instrument', instrument, 'themes', themes,
           'actors', jsonb_build_array(jsonb_build_object('name', 'Werkgroep ' || planned.number, 'kind', 'training-fund')),
           'title', jsonb_build_object('nl', title_nl.text || topic, 'en', title_en.text),
           'description', jsonb_build_object(
               'nl', concat_ws('. ', nl1.text, nl2.text, nl3.text), 'en', concat_ws('. ', en1.text, en2.text, en3.text)),
           'period', jsonb_strip_nulls(jsonb_build_object('start', start, 'end', case when r[1] < 0.7 then start + (r[2] * 500)::int end)),
           'links', '[]'::jsonb,
           'amounts', case when r[3] < 0.05
               then '[{"value": 1000, "currency": "EUR", "per": "once"}]'::jsonb else '[]'::jsonb end)::text,
       concat_ws(E'\n', title_nl.folded || topic, title_en.folded, 'werkgroep ' || planned.number, concat_ws(' ', nl1.folded, nl2.folded, nl3.folded),
           concat_ws(' ', en1.folded, en2.folded, en3.folded)),
       'bench', created_at, created_at + case when r[4] < 0.1 then interval '30 days' * r[5] else interval '0' end, 'bench', 0
from (
    select number,
           overlay(lpad(to_hex(1577836800000 + number * 190000::bigint), 12, '0') || md5(number::text) placing '7' from 13 for 1)::varchar(32) as hex,
           timestamptz '2020-01-01 00:00:00Z' + number * interval '190 s' as created_at,
           (date '2020-01-01' + (number / 455) - (r[6] * 300)::int) as start,
           r,
           (array['fnv', 'vno-ncw', 'mkb-nederland', 'cnv', 'lto-nederland', 'vcp'])[1 + floor(6 * power(r[7], 1.6))::int] as organisation,
           case
               when number < 100000 then (array['telework', 'work-related-stress'])[1 + floor(2 * r[8])::int]
               when r[8] < 0.6 then 'digitalisation'
               else (array['harassment-and-violence', 'inclusive-labour-markets', 'active-ageing', 'work-related-stress'])[1 + floor(4 * r[9])::int]
           end as agreement,
           (array['sectoral', 'company', 'cross-industry', 'regional', 'european'])[1 + floor(5 * power(r[10], 1.7))::int] as level,
           (array['training', 'dissemination', 'tool', 'collective-agreement', 'joint-action', 'research', 'negotiation', 'government-scheme',
               'translation'])[1 + floor(9 * power(r[11], 1.5))::int] as instrument,
           case when r[12] < 0.02 then 'DRAFT' when r[12] < 0.05 then 'WITHDRAWN' else 'SUBMITTED' end as status,
           case when number between 150000 and 250000 and r[13] < 0.3 then ' vaccinatie' else '' end as topic
    from generate_series(?::int, ?::int) number
    cross join lateral (
        select array_agg((hashint8extended(number, place) & 1048575) / 1048576.0 order by place) as r from generate_series(1, 20) place) random
) planned
cross join lateral (select hex::uuid as id, case
    when organisation not in ('fnv', 'cnv', 'vcp') then case when r[14] < 0.1 then 'joint' else 'employers' end else 'workers' end as side) told
cross join lateral (select case
    when agreement <> 'digitalisation' or r[15] < 0.1 then '{}'::text[]
    when r[15] < 0.8 then array[(array['digital-skills', 'connecting', 'human-in-control', 'dignity'])[1 + floor(4 * power(r[16], 1.5))::int]]
    else (array['{digital-skills,connecting}', '{digital-skills,dignity}', '{connecting,dignity}',
        '{digital-skills,human-in-control}'])[1 + floor(4 * r[16])::int]::text[] end as themes) about
join bench_sentence title_nl on title_nl.language = 'nl' and title_nl.number = floor(r[17] * 4000)::bigint
join bench_sentence title_en on title_en.language = 'en' and title_en.number = floor(r[17] * 4000)::bigint
join bench_sentence nl1 on nl1.language = 'nl' and nl1.number = floor(r[18] * 4000)::bigint
join bench_sentence en1 on en1.language = 'en' and en1.number = floor(r[18] * 4000)::bigint
join bench_sentence nl2 on nl2.language = 'nl' and nl2.number = floor(r[19] * 4000)::bigint
join bench_sentence en2 on en2.language = 'en' and en2.number = floor(r[19] * 4000)::bigint
join bench_sentence nl3 on nl3.language = 'nl' and nl3.number = floor(r[20] * 4000)::bigint
join bench_sentence en3 on en3.language = 'en' and en3.number = floor(r[20] * 4000)::bigint
order by planned.number
