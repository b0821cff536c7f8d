-- One request at a time renews the tokens of a session: the one that set renewal_until. The others wait for it.
-- Tokens are sealed with a key that follows from the one of the browser, so that the service itself cannot read them without
-- it. Sessions from before were sealed otherwise; their people sign in again. person is the subject of the ID token.
delete from web_session;

alter table web_session
    drop column id_token,
    drop column access_token,
    drop column refresh_token,
    drop column access_token_expires_in,
    drop column access_token_scope,
    add column person           text,
    add column tokens           bytea       not null,
    add column tokens_expire_at timestamptz not null,
    add column renewal_until    timestamptz;

-- What a person sent after the session had ended, until that person has signed in again. Sealed with a key that only the
-- person's browser holds.
create table unsent_form (
    id         uuid primary key,
    person     text        not null,
    sealed     bytea       not null,
    expires_at timestamptz not null
);

create index unsent_form_expires_at on unsent_form (expires_at);
create index unsent_form_person on unsent_form (person);
