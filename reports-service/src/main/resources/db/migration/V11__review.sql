-- How the review of the secretariat stands; null where the event is from before there were reviews.
alter table initiative add column review text;

-- What the secretariat rejected leaves the draft, as what was withdrawn does, and comes back when it is rejected no longer.
alter table entry drop constraint entry_status_check;
alter table entry add constraint entry_status_check check (status in ('PLACED', 'WITHDRAWN', 'REJECTED', 'MOVED'));
