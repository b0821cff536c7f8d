-- Rows are added in the order of time and forgotten by it.
create index inbox_received_at on inbox using brin (received_at);
