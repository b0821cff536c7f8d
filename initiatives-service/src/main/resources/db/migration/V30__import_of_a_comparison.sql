-- The import that brought what is to be compared, so that what is found can be told together.
alter table likeness_due add column import_id uuid;
