-- Why somebody wrote a text, and which earlier one they put back. What a block said before anybody wrote is kept as well.
alter table block_revision
    alter column edited_by drop not null,
    alter column edited_at drop not null,
    add column reason text,
    add column put_back int;

insert into block_revision (block, version, text, themes, links, edited_by, edited_at)
select id, version, text, themes, links, edited_by, edited_at
from block
where kind in ('TEXT', 'LINKS')
  and not exists (select from block_revision where block = block.id and block_revision.version = block.version);
