-- How the review of the secretariat stands, null where the event is from before there were reviews; and the organisations
-- that did the same and posted it too.
alter table initiative
    add column review     text,
    add column joint_with text[] not null default '{}';

-- What the secretariat rejected leaves the draft, as what was withdrawn does, and comes back when it is rejected no longer.
-- Of a joint initiative the draft shows the lead; the others are JOINED to it.
alter table entry drop constraint entry_status_check;
alter table entry add constraint entry_status_check
    check (status in ('PLACED', 'WITHDRAWN', 'REJECTED', 'JOINED', 'MOVED'));
