-- A message is about an initiative and changes no revision: of one revision there can be many.
alter table alert
    add column message uuid unique,
    drop constraint alert_initiative_revision_key;

create unique index alert_revision on alert (initiative, revision) where message is null;
