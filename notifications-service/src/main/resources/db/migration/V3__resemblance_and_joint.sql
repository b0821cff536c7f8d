-- What an initiative may be a duplicate of is told beside the revision that made it so; and the organisations that did the
-- same and posted it too.
alter table alert
    add column candidates text,
    add column joint_with text[] not null default '{}';

drop index alert_revision;
create unique index alert_revision on alert (initiative, revision) where message is null and candidates is null;
create unique index alert_candidates on alert (initiative, revision) where candidates is not null;
