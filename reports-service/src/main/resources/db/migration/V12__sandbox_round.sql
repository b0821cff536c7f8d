-- The organisation whose trials this round shows, and nothing else; null in a real round.
alter table round add column sandbox text;

-- By the same template, so that whoever builds an integration sees what a report does with a post. It has no end.
insert into round (id, template, agreement, ordinal, title_nl, title_en, period_start, period_end, sandbox) values
    ('sandbox', 'digitalisation-full-report', 'digitalisation', 0,
     'Proeftuin: zo staat een bijdrage in een rapport',
     'Sandbox: how a contribution stands in a report',
     '2020-01-01', '2099-12-31', 'sandbox');

insert into round_section
    (round, code, parent, position, kind, heading_nl, heading_en, priority, sides, levels, instruments)
select round.id, section.code, section.parent, section.position, section.kind, section.heading_nl, section.heading_en,
       section.priority, section.sides, section.levels, section.instruments
from round join template_section section using (template)
where round.sandbox is not null;

insert into narrative (round, section, themes)
select round.id, section.code, section.themes
from round join template_section section using (template)
where section.kind <> 'GROUP' and round.sandbox is not null;

insert into draft (round, changed_at)
select id, now()
from round
where sandbox is not null;
