-- The words of the field. Each row is also announced as an event, so that the other services know the names.
insert into organisation (code, side, name_nl, name_en, full_name_nl, full_name_en, position) values
    ('vno-ncw', 'employers', 'VNO-NCW', 'VNO-NCW',
     'Vereniging VNO-NCW', 'Confederation of Netherlands Industry and Employers', 1),
    ('mkb-nederland', 'employers', 'MKB-Nederland', 'MKB-Nederland',
     'Koninklijke Vereniging MKB-Nederland', 'Royal Association MKB-Nederland (small and medium-sized enterprises)', 2),
    ('lto-nederland', 'employers', 'LTO-Nederland', 'LTO-Nederland',
     'Land- en Tuinbouworganisatie Nederland', 'Netherlands Agricultural and Horticultural Association', 3),
    ('fnv', 'workers', 'FNV', 'FNV',
     'Federatie Nederlandse Vakbeweging', 'Netherlands Trade Union Confederation', 4),
    ('cnv', 'workers', 'CNV', 'CNV',
     'Christelijk Nationaal Vakverbond', 'National Federation of Christian Trade Unions', 5),
    ('vcp', 'workers', 'VCP', 'VCP',
     'Vakcentrale voor Professionals', 'Trade Union Federation for Professionals', 6);

insert into agreement (code, title_nl, title_en, signed_on, position) values
    ('telework', 'Raamovereenkomst telewerk', 'Framework Agreement on Telework', '2002-07-16', 1),
    ('work-related-stress', 'Raamovereenkomst werkgerelateerde stress',
     'Framework Agreement on Work-related Stress', '2004-10-08', 2),
    ('harassment-and-violence', 'Raamovereenkomst pesten en geweld op het werk',
     'Framework Agreement on Harassment and Violence at Work', '2007-04-26', 3),
    ('inclusive-labour-markets', 'Raamovereenkomst inclusieve arbeidsmarkten',
     'Framework Agreement on Inclusive Labour Markets', '2010-03-25', 4),
    ('active-ageing', 'Raamovereenkomst actief ouder worden en samenwerking tussen generaties',
     'Framework Agreement on Active Ageing and an Inter-generational Approach', '2017-03-08', 5),
    ('digitalisation', 'Europese Raamovereenkomst Digitalisering',
     'European Social Partners Framework Agreement on Digitalisation', '2020-06-22', 6);

insert into theme (agreement, code, official_en, translation_nl, label_nl, label_en, position) values
    ('digitalisation', 'digital-skills',
     'Digital skills and securing employment',
     'Digitale vaardigheden en vrijwaren van werkgelegenheid',
     'Digitale vaardigheden en werkgelegenheid',
     'Digital skills and securing employment', 1),
    ('digitalisation', 'connecting',
     'Modalities of connecting and disconnecting',
     'Modaliteiten m.b.t. connectie en deconnectie',
     'Afspraken over bereikbaarheid en onbereikbaarheid',
     'Modalities of connecting and disconnecting', 2),
    ('digitalisation', 'human-in-control',
     'Artificial intelligence and guaranteeing the human in control principle',
     'Artificiële intelligentie en het waarborgen van het ''human in control''-beginsel',
     'Kunstmatige intelligentie en het borgen van het principe dat mensen in controle zijn',
     'Artificial intelligence and guaranteeing the human in control principle', 3),
    ('digitalisation', 'dignity',
     'Respect of human dignity and surveillance',
     'Respect voor de menselijke waardigheid en controle',
     'Respect voor de menselijke waardigheid en privacy',
     'Respect of human dignity and surveillance', 4);

insert into level (code, label_nl, label_en, position) values
    ('european', 'Europees', 'European', 1),
    ('cross-industry', 'Landelijk, alle sectoren', 'National, cross-industry', 2),
    ('sectoral', 'Sector', 'Sectoral', 3),
    ('regional', 'Regio', 'Regional', 4),
    ('company', 'Bedrijf', 'Company', 5);

insert into instrument (code, label_nl, label_en, matrix_column, position) values
    ('translation', 'Vertaling', 'Translation', 'translation', 1),
    ('dissemination', 'Voorlichting en bekendmaking', 'Information and dissemination', 'dissemination', 2),
    ('training', 'Opleiding en training', 'Training', 'dissemination', 3),
    ('tool', 'Hulpmiddel', 'Tool', 'dissemination', 4),
    ('research', 'Onderzoek', 'Research', 'joint-actions', 5),
    ('joint-action', 'Gezamenlijke activiteit', 'Joint action', 'joint-actions', 6),
    ('negotiation', 'Overleg', 'Negotiation', 'negotiations', 7),
    ('collective-agreement', 'Cao-afspraak', 'Collective agreement', 'agreements', 8),
    ('government-scheme', 'Regeling afgesproken met de overheid', 'Scheme agreed with the government', 'agreements', 9);

insert into outbox (id, aggregate_type, aggregate_id, type, source, time, payload)
select uuidv7(), 'organisation', 'organisation:' || code, 'nl.stvda.organisation.registered.v1', '/initiatives-service',
       to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
       jsonb_build_object(
           'code', code,
           'side', side,
           'name', jsonb_build_object('nl', name_nl, 'en', name_en),
           'fullName', jsonb_build_object('nl', full_name_nl, 'en', full_name_en))::text
from organisation
order by position;

insert into outbox (id, aggregate_type, aggregate_id, type, source, time, payload)
select uuidv7(), 'agreement', 'agreement:' || code, 'nl.stvda.agreement.registered.v1', '/initiatives-service',
       to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
       jsonb_build_object(
           'code', code,
           'title', jsonb_build_object('nl', title_nl, 'en', title_en),
           'signedOn', signed_on,
           'themes', coalesce(
               (select jsonb_agg(
                           jsonb_build_object(
                               'code', theme.code,
                               'official', jsonb_build_object('en', theme.official_en),
                               'translation', jsonb_build_object('nl', theme.translation_nl),
                               'label', jsonb_build_object('nl', theme.label_nl, 'en', theme.label_en))
                           order by theme.position)
                from theme
                where theme.agreement = agreement.code),
               '[]'))::text
from agreement
order by position;
