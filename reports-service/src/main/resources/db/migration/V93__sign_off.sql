-- What was said about snapshots, in order; a withdrawal is a row of its own. What it amounts to is computed, and nowhere kept.
create table signature (
    position         bigint generated always as identity primary key,
    round            text        not null,
    snapshot         int         not null,
    hash             text        not null,
    -- null where the secretariat recorded a consensus
    organisation     text,
    decision         text        not null check (decision in ('APPROVE', 'OBJECT', 'ABSTAIN', 'WITHDRAW', 'RECORD_CONSENSUS')),
    text             text,
    signed_by        text        not null,
    subject          text        not null,
    on_behalf_of     text,
    signed_at        timestamptz not null,
    authenticated_at timestamptz not null,
    foreign key (round, snapshot) references snapshot (round, number)
);

create index signature_round on signature (round, position);

create trigger signature_is_kept
    before update or delete or truncate on signature
    for each statement execute function refuse_change();

-- What left for Europe.
create table submitted_snapshot (
    round        text        not null,
    number       int         not null,
    submitted_at timestamptz not null,
    primary key (round, number),
    foreign key (round, number) references snapshot
);

create trigger submitted_snapshot_is_kept
    before update or delete or truncate on submitted_snapshot
    for each statement execute function refuse_change();
