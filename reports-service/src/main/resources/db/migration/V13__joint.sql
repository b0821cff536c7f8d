-- The organisations that did the same and posted it too.
alter table initiative add column joint_with text[] not null default '{}';

-- Of a joint initiative the draft shows the lead; the others are JOINED to it.
alter table entry drop constraint entry_status_check;
alter table entry add constraint entry_status_check
    check (status in ('PLACED', 'WITHDRAWN', 'REJECTED', 'JOINED', 'MOVED'));
