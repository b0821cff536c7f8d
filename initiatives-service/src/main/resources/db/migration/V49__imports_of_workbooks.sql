-- Members keep their initiatives in Excel: an import takes its files as they are.
alter table import_job drop constraint import_job_format_check;
alter table import_job add constraint import_job_format_check check (format in ('JSON', 'NDJSON', 'CSV', 'XLSX'));
