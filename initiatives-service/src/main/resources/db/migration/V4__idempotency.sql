-- What was answered to a POST with an Idempotency-Key, so that the same request again gets the same answer. A row is
-- written in the transaction of what it answers for: there is never one without the other.
create table idempotency_key (
    -- the organisation, or the caller who has none
    owner       text        not null,
    key         text        not null,
    -- of method, address and body
    fingerprint text        not null,
    status      int         not null,
    -- a JSON object
    headers     text        not null,
    body        bytea       not null,
    created_at  timestamptz not null,
    primary key (owner, key)
);

create index idempotency_key_created_at on idempotency_key (created_at);
