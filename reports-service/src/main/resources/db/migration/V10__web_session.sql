-- The tokens of people who are signed in to the pages. The browser holds a random key; here stands only its hash, so that
-- reading this table gives nobody a session.
create table web_session (
    key_hash                text primary key,
    id_token                text        not null,
    access_token            text        not null,
    refresh_token           text,
    access_token_expires_in bigint,
    access_token_scope      text,
    expires_at              timestamptz not null
);

create index web_session_expires_at on web_session (expires_at);
