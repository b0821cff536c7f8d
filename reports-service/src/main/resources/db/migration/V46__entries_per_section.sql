-- Entries are counted per section too, so that a page shows the counts without reading the entries.
alter table tally drop constraint tally_dimension_check;
alter table tally add constraint tally_dimension_check
    check (dimension in ('ENTRIES', 'ORGANISATION', 'THEME', 'SECTION'));

insert into tally (round, dimension, code, entries)
select round, 'SECTION', section, count(*) from entry where status = 'PLACED' group by round, section;
