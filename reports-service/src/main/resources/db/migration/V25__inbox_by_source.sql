-- An event is the same event when its source and its id are, as CloudEvents has it. All that came so far came from one.
alter table inbox rename column event_id to event;
alter table inbox add column source text not null default '/initiatives-service';
alter table inbox alter column source drop default;
alter table inbox drop constraint inbox_pkey;
alter table inbox add primary key (source, event);

-- Rows are added in the order of time and forgotten by it.
create index inbox_received_at on inbox using brin (received_at);
