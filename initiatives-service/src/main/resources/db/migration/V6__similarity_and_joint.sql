-- What of a submitted initiative can be found again in another one. Kept by the worker that compares, after the commit of
-- the post: a post pays for one row in the queue below and for no index on text.
create table likeness (
    initiative_id uuid primary key references initiative,
    organisation  text   not null,
    external_id   text   not null,
    title_nl      text,
    title_en      text,
    period_start  date   not null,
    period_end    date,
    actors        int    not null,
    -- which others were told of before, so that an edit does not tell of them again
    announced     uuid[] not null default '{}'
);

create index likeness_title_nl on likeness using gin (title_nl gin_trgm_ops);
create index likeness_title_en on likeness using gin (title_en gin_trgm_ops);

-- Hashes of normalised addresses, titles and names of actors: equality is found by a lookup.
create table likeness_trait (
    hash          bigint not null,
    initiative_id uuid   not null references likeness,
    primary key (hash, initiative_id)
);

create index likeness_trait_initiative on likeness_trait (initiative_id);

-- What is to be compared (again); the same one may wait twice.
create table likeness_due (
    id            bigint generated always as identity primary key,
    -- no foreign key: each post would pay for looking
    initiative_id uuid        not null,
    due_at        timestamptz not null default now()
);

insert into likeness_due (initiative_id)
select id from initiative where status = 'SUBMITTED' order by id;

-- Initiatives that are one and the same. Who belongs to it is written in each of its members, because each shows it.
alter table initiative
    add column joint_id uuid,
    add column joint    text,
    add check ((joint_id is null) = (joint is null)),
    add check (joint_id is null or status = 'SUBMITTED');

create index initiative_joint on initiative (joint_id) where joint_id is not null;
