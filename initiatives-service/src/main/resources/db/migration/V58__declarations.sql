-- That nothing changed: what an organisation says instead of posting something.
create table declaration (
    id           uuid primary key,
    organisation text        not null,
    agreement    text        not null,
    -- none where it is about all of the agreement
    theme        text,
    since        date        not null,
    state        text        not null check (state in ('IN_FORCE', 'SUPERSEDED', 'WITHDRAWN')),
    sandbox      boolean     not null,
    revision     int         not null check (revision >= 1),
    declared_at  timestamptz not null,
    declared_by  text        not null,
    changed_at   timestamptz not null
);

-- Said twice, it counts once; and what is posted looks here for what it supersedes.
create unique index declaration_in_force on declaration (organisation, agreement, since, coalesce(theme, ''))
    where state = 'IN_FORCE';
