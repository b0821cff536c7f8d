-- What members say of a section or an entry of a draft, with the answer of the secretariat.
create table comment (
    id            uuid        primary key,
    round         text        not null references round,
    section       text        not null,
    -- null where it is about the section as a whole
    initiative_id uuid,
    organisation  text        not null,
    text          text        not null,
    author        text        not null,
    posted_at     timestamptz not null,
    answer        text,
    answered_by   text,
    answered_at   timestamptz,
    resolved      boolean     not null,
    version       int         not null
);

create index comment_round on comment (round, posted_at);
