-- A message is about an initiative and changes no revision: of one revision there can be many. What an initiative may be a
-- duplicate of is told beside the revision that made it so.
alter table alert
    add column message    uuid unique,
    add column candidates text,
    add column joint_with text[] not null default '{}',
    drop constraint alert_initiative_revision_key;

create unique index alert_revision on alert (initiative, revision) where message is null and candidates is null;
create unique index alert_candidates on alert (initiative, revision) where candidates is not null;
