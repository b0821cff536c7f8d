-- An organisation to try with: what it posts is handled like all else and never counts. It takes no part in any round,
-- so it is not announced to other services; its side has no meaning.
alter table organisation add column sandbox boolean not null default false;
alter table organisation add unique (code, sandbox);

insert into organisation (code, side, name_nl, name_en, full_name_nl, full_name_en, position, sandbox) values
    ('sandbox', 'workers', 'Proeftuin', 'Sandbox',
     'Proeftuin voor wie een koppeling bouwt', 'Sandbox for those who build an integration', 1000, true);

-- Beside each initiative, so that no query can forget to ask; the key makes sure that it is what the organisation says.
alter table initiative add column sandbox boolean not null default false;
alter table initiative add foreign key (organisation, sandbox) references organisation (code, sandbox);

-- What an organisation's programs sign in with: a client in Keycloak, which keeps the secret. A row stays when its
-- credential is revoked, so that a token of it is refused for as long as anyone could have one.
create table credential (
    client_id    text primary key,
    organisation text        not null references organisation,
    scopes       text[]      not null,
    -- REVOKING: refused here, and not yet gone from Keycloak. PENDING: perhaps in Keycloak, and known to nobody.
    state        text        not null check (state in ('PENDING', 'LIVE', 'REVOKING', 'REVOKED')),
    created_at   timestamptz not null,
    created_by   text        not null,
    last_used_at timestamptz,
    revoked_at   timestamptz,
    revoked_by   text,
    check ((state in ('REVOKING', 'REVOKED')) = (revoked_at is not null))
);

create index credential_organisation on credential (organisation);
