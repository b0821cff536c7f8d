-- Rows of a file in which every cell is empty.
alter table import_job add column skipped int not null default 0;
