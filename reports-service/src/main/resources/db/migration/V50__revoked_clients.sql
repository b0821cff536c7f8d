-- Credentials of programs that initiatives-service announced as revoked: their tokens are refused however long they are good.
create table revoked_client (
    client_id  text primary key,
    revoked_at timestamptz not null
);
