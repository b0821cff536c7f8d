-- A template is read and written whole, so its sections are one JSON value. Nothing is searched in it.
alter table template
    alter column agreement drop not null,
    add column sections   text,
    add column changed_by text,
    add column changed_at timestamptz,
    add column version    int not null default 0;

update template
set sections = (
    select jsonb_agg(
        jsonb_strip_nulls(jsonb_build_object(
            'code', section.code,
            'parent', section.parent,
            'kind', lower(section.kind),
            'heading', section.heading::jsonb,
            'display', case when section.kind = 'ENTRIES' then 'cards' end,
            'placement', case when section.kind = 'ENTRIES' then jsonb_build_object(
                'priority', section.priority, 'sides', section.sides, 'levels', section.levels,
                'instruments', section.instruments) end,
            'themes', section.themes))
        order by coalesce(above.position, section.position), above.position is not null, section.position)
    from template_section section
    left join template_section above on above.template = section.template and above.code = section.parent
    where section.template = template.id);

alter table template alter column sections set not null;

-- A round has its own copy of the sections and only remembers which template they came from.
alter table round drop constraint round_template_fkey;
drop table template_section;
