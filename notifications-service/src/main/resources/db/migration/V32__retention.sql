-- What is old is found by its age.
create index alert_by_age on alert (occurred_at);
create index alert_group_by_age on alert_group (last_at);
create index delivery_finished on delivery (coalesce(sent_at, created_at)) where state <> 'PENDING';
create index delivery_by_alert on delivery (alert);

-- Attempts that were made before an operator asked for new ones: they no longer count against the limit.
alter table delivery add column earlier_attempts integer not null default 0;
