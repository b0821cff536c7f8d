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
