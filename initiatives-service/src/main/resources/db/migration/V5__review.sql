-- What the secretariat decided last, and how things stand since. Nothing is under review in a draft or after a withdrawal.
alter table initiative
    add column review_state      text
        check (review_state in ('PENDING', 'ACCEPTED', 'CHANGES_REQUESTED', 'REJECTED', 'CHANGED')),
    add column review_reason     text,
    add column reviewed_revision int,
    add column reviewed_at       timestamptz,
    add column reviewed_by       text;

update initiative set review_state = 'PENDING' where status = 'SUBMITTED';

alter table initiative
    add check ((status = 'SUBMITTED') = (review_state is not null)),
    add check (num_nulls(review_reason, reviewed_revision, reviewed_at, reviewed_by) in (0, 4));

-- "What waits for us", newest first.
create index initiative_review on initiative (review_state, id);

alter table initiative_revision add column review_state text;

-- Every decision there was; the revision is the one that the decision made.
create table review_decision (
    initiative_id     uuid        not null references initiative,
    revision          int         not null,
    decision          text        not null check (decision in ('ACCEPT', 'REQUEST_CHANGES', 'REJECT')),
    reason            text        not null,
    reviewed_revision int         not null,
    decided_at        timestamptz not null,
    decided_by        text        not null,
    primary key (initiative_id, revision)
);

-- What the organisation and the secretariat say to each other; the side is the organisation's code, or secretariat.
create table message (
    id            uuid primary key,
    initiative_id uuid        not null references initiative,
    side          text        not null,
    author        text        not null,
    text          text        not null,
    posted_at     timestamptz not null
);

create index message_thread on message (initiative_id, id);
