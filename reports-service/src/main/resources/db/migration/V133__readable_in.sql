-- In which languages everything is there that an initiative says, so that a draft counts what lacks one without reading texts.
alter table initiative add column readable_in text[] not null default '{}';

update initiative
set readable_in = array(
    select title.key
    from json_each_text(content::json -> 'title') title
    where title.value ~ '\S'
        and (content::json -> 'description' ->> title.key ~ '\S'
            or not exists (
                select from json_each_text(content::json -> 'description') description where description.value ~ '\S')));

alter table initiative alter column readable_in drop default;
