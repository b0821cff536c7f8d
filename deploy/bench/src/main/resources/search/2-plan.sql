-- A million initiatives as their organisations would have posted them over six years, one every 190 seconds: the codes, and
-- which sentences each says. What is told depends on the time, as in life: telework was years ago, nobody talks of
-- vaccination any more, and nearly all is reviewed but the newest.
set work_mem = '256MB';

create unlogged table bench_plan as
select number, id, created_at, changed_at, start, until, organisation, agreement, level, instrument, side, status, topic, amount, themes,
       case when status = 'SUBMITTED' then review end as review,
       s[1] as title, s[2] as first, s[3] as second, s[4] as third,
       dense_rank() over (
           order by organisation, agreement, level, instrument, side, status, case when status = 'SUBMITTED' then review end, amount, themes
       )::int as profile
from (
    select number,
           overlay(lpad(to_hex(1577836800000 + number * 190000::bigint), 12, '0') || md5(number::text) placing '7' from 13 for 1)::varchar(32)::uuid as id,
           timestamptz '2020-01-01 00:00:00Z' + number * interval '190 s' as created_at,
           timestamptz '2020-01-01 00:00:00Z' + number * interval '190 s'
               + case when r[4] < 0.1 then interval '30 days' * r[5] else interval '0' end as changed_at,
           date '2020-01-01' + (number / 455) - (r[6] * 300)::int as start,
           case when r[1] < 0.7 then date '2020-01-01' + (number / 455) - (r[6] * 300)::int + (r[2] * 500)::int end as until,
           (array['fnv', 'vno-ncw', 'mkb-nederland', 'cnv', 'lto-nederland', 'vcp'])[1 + floor(6 * power(r[7], 1.6))::int] as organisation,
           case
               when number < 100000 then (array['telework', 'work-related-stress'])[1 + floor(2 * r[8])::int]
               when r[8] < 0.6 then 'digitalisation'
               else (array['harassment-and-violence', 'inclusive-labour-markets', 'active-ageing', 'work-related-stress'])[1 + floor(4 * r[9])::int]
           end as agreement,
           (array['sectoral', 'company', 'cross-industry', 'regional', 'european'])[1 + floor(5 * power(r[10], 1.7))::int] as level,
           (array['training', 'dissemination', 'tool', 'collective-agreement', 'joint-action', 'research', 'negotiation', 'government-scheme',
               'translation'])[1 + floor(9 * power(r[11], 1.5))::int] as instrument,
           case
               when floor(6 * power(r[7], 1.6))::int in (0, 3, 5) then 'workers'
               when r[14] < 0.1 then 'joint'
               else 'employers'
           end as side,
           case when r[12] < 0.02 then 'DRAFT' when r[12] < 0.05 then 'WITHDRAWN' else 'SUBMITTED' end as status,
           case
               when number > 970000 or r[21] < 0.01 then 'PENDING'
               when r[21] < 0.03 then 'CHANGES_REQUESTED'
               when r[21] < 0.05 then 'REJECTED'
               when r[21] < 0.08 then 'CHANGED'
               else 'ACCEPTED'
           end as review,
           case when number between 150000 and 250000 and r[13] < 0.3 then ' vaccinatie' else '' end as topic,
           r[3] < 0.05 as amount,
           case
               when number < 100000 or r[8] >= 0.6 or r[15] < 0.1 then '{}'::text[]
               when r[15] < 0.8 then array[(array['digital-skills', 'connecting', 'human-in-control', 'dignity'])[1 + floor(4 * power(r[16], 1.5))::int]]
               else (array['{connecting,digital-skills}', '{digital-skills,dignity}', '{connecting,dignity}',
                   '{digital-skills,human-in-control}'])[1 + floor(4 * r[16])::int]::text[]
           end as themes,
           array[floor(r[17] * 4000)::int, floor(r[18] * 4000)::int, floor(r[19] * 4000)::int, floor(r[20] * 4000)::int] as s
    from (
        select number,
               array(select (hashint8extended(number, place) & 1048575) / 1048576.0::float8 from generate_series(1, 21) place order by place) as r
        from generate_series(1, 1000000) number
        -- so that it is worked out once, and not where it is named
        offset 0
    ) random
    offset 0
) planned;

create index on bench_plan (number);
analyze bench_plan;

insert into search_profile (id, organisation, agreement, level, instrument, side, status, review, shared, sandbox, amount, themes, initiatives)
overriding system value
select profile, organisation, agreement, level, instrument, side, lower(status), coalesce(replace(lower(review), '_', '-'), ''),
       status <> 'DRAFT', false, amount, themes, count(*)
from bench_plan
group by profile, organisation, agreement, level, instrument, side, status, review, amount, themes;

select setval(pg_get_serial_sequence('search_profile', 'id'), max(id)) from search_profile;

insert into search_word (word)
select distinct said
from (
    select unnest(string_to_array(folded, ' ')) as said from bench_sentence
    union all
    select unnest(array['werkgroep', 'vaccinatie'])
) spoken
where length(said) between 4 and 250;
