-- The languages of texts are data of the installation: an object of JSON each, with a field for each language that there is
-- a text in. What is here already is in Dutch and English.

alter table organisation add column name text;
update organisation set name = jsonb_strip_nulls(jsonb_build_object('nl', name_nl, 'en', name_en));
alter table organisation alter column name set not null, drop column name_nl, drop column name_en;

alter table agreement add column title text;
update agreement set title = jsonb_strip_nulls(jsonb_build_object('nl', title_nl, 'en', title_en));
alter table agreement alter column title set not null, drop column title_nl, drop column title_en;

alter table theme add column label text;
update theme set label = jsonb_strip_nulls(jsonb_build_object('nl', label_nl, 'en', label_en));
alter table theme alter column label set not null, drop column label_nl, drop column label_en;

alter table template add column title text;
update template set title = jsonb_build_object('nl', title_nl, 'en', title_en);
alter table template alter column title set not null, drop column title_nl, drop column title_en;

alter table template_section add column heading text;
update template_section set heading = jsonb_build_object('nl', heading_nl, 'en', heading_en);
alter table template_section alter column heading set not null, drop column heading_nl, drop column heading_en;

alter table round add column title text;
update round set title = jsonb_build_object('nl', title_nl, 'en', title_en);
alter table round alter column title set not null, drop column title_nl, drop column title_en;

alter table round_deadline add column label text;
update round_deadline set label = jsonb_build_object('nl', label_nl, 'en', label_en);
alter table round_deadline alter column label set not null, drop column label_nl, drop column label_en;

alter table round_section add column heading text;
update round_section set heading = jsonb_build_object('nl', heading_nl, 'en', heading_en);
alter table round_section alter column heading set not null, drop column heading_nl, drop column heading_en;

-- Nothing is written where the object is empty.
alter table narrative add column text text not null default '{}';
update narrative
set text = jsonb_strip_nulls(jsonb_build_object('nl', text_nl, 'en', text_en))
where num_nonnulls(text_nl, text_en) > 0;
alter table narrative drop column text_nl, drop column text_en;
