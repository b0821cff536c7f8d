-- A vocabulary and sentences of it, some words far more common than others. Tables of the benchmark only.
create table bench_word as
with dutch (words) as (
    select string_to_array(
        'leergang cursus werknemers werkgevers digitalisering bereikbaarheid afspraken scholing opleiding techniek kaderleden '
        'ondernemers sector bedrijf werkdruk privacy algoritmes intelligentie veiligheid robots onderzoek vaardigheden loopbaan '
        'subsidie regeling ontwikkeling samenwerking webinar bijeenkomst handreiking voorlichting ondernemingsraad thuiswerk '
        'gezondheid inzetbaarheid leeftijd vitaliteit stress werkplek landbouw zorg bouw transport haven metaal onderwijs horeca '
        'energie jongeren ouderen inclusie arbeidsmarkt bemiddeling begeleiding advies campagne project fonds praktijk theorie '
        'regio gemeente provincie overheid ministerie akkoord overleg commissie werkgroep rapport analyse enquête café '
        'coördinatie financiën één toegankelijk mogelijk nieuw groot klein samen digitaal slim veilig gezond duurzaam', ' ')),
english (words) as (
    select string_to_array(
        'course training workers employers digitalisation availability agreement education technology representatives '
        'entrepreneurs sector company workload privacy algorithms intelligence safety robots research skills career subsidy scheme '
        'development cooperation webinar meeting toolkit guidance information council telework health employability age vitality '
        'stress workplace agriculture care construction transport port metal school retail hospitality energy inclusion labour '
        'market mediation coaching advice campaign pilot project fund practice theory region municipality province government '
        'ministry accord consultation committee report analysis survey coordination finance accessible possible new large small '
        'together digital smart safe healthy sustainable', ' ')),
spoken (language, word, common) as (
    select 'nl', word, true from dutch, unnest(words) word
    union all
    -- compounds, as Dutch makes them
    select 'nl', head || tail, false from dutch, unnest(words[1:70]) head, unnest(words[1:70]) tail where head <> tail
    union all
    select 'en', word, true from english, unnest(words) word
    union all
    select 'en', word || ending, false from english, unnest(words) word, unnest(array['s', 'ing', 'ed', 'ers', 'less', 'wise']) ending)
select language, word, row_number() over (partition by language order by not common, md5(word)) as rank from spoken;

create table bench_small_word (language text, words text[]);
insert into bench_small_word values
    ('nl', '{de,het,een,van,voor,met,op,en,in,aan}'),
    ('en', '{the,a,of,for,with,on,and,in,to,by}');

create index on bench_word (language, rank);
analyze bench_word;

-- Four thousand sentences of twelve words in each language; every fourth word is one that says nothing.
create table bench_sentence as
select language, number, upper(left(text, 1)) || substr(text, 2) as text, folded,
       to_tsvector(case language when 'nl' then 'dutch_words'::regconfig else 'english_words' end, folded) as words
from (
    select *, lower(translate(text, 'éöë', 'eoe')) as folded
    from (
        select language, number, string_agg(word, ' ' order by place) as text
        from (
            select small.language, number, place, case when place % 4 = 0 then small.words[1 + hash % 10] else word.word end as word
            from bench_small_word small
            cross join (select language, max(rank) as last from bench_word group by language) vocabulary
            cross join generate_series(0, 3999) number
            cross join generate_series(1, 12) place
            cross join lateral (select abs(hashint8extended(number * 100 + place, ascii(small.language))) % 1000003 as hash) picked
            join bench_word word
                on word.language = small.language and word.rank = 1 + floor(power(picked.hash / 1000003.0, 3.5) * vocabulary.last)::int
            where vocabulary.language = small.language
        ) picked
        group by language, number
    ) said
) spoken;

create unique index on bench_sentence (language, number);
analyze bench_sentence;
