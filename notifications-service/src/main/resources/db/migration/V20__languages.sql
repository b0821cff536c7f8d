-- The languages of texts are data of the installation: an object of JSON each, with a field for each language that there is
-- a text in. What is here already is in Dutch and English.

alter table organisation add column name text;
update organisation set name = jsonb_strip_nulls(jsonb_build_object('nl', name_nl, 'en', name_en));
alter table organisation alter column name set not null, drop column name_nl, drop column name_en;

alter table alert add column title text, add column note text;
update alert
set title = case when num_nonnulls(title_nl, title_en) > 0 then jsonb_strip_nulls(jsonb_build_object('nl', title_nl, 'en', title_en)) end,
    note = case when num_nonnulls(note_nl, note_en) > 0 then jsonb_strip_nulls(jsonb_build_object('nl', note_nl, 'en', note_en)) end;
-- goes with the column that it is about
alter table alert
    drop column title_nl, drop column title_en, drop column note_nl, drop column note_en,
    add check ((initiative is null) = (note is not null));
