-- After a restore of initiatives-service the same revision may be another fact: it is told again.
alter table alert add column epoch bigint not null default 1;

drop index alert_revision;
drop index alert_candidates;
create unique index alert_revision on alert (initiative, revision, epoch) where message is null and candidates is null;
create unique index alert_candidates on alert (initiative, revision, epoch) where candidates is not null;
