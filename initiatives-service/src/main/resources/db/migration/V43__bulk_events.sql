-- Whether an event is one of many that come at once, as those of an import are: a consumer lets others overtake them.
alter table outbox add column bulk boolean not null default false;
