-- Frozen reports. The document is the exact text that was hashed; facts say who froze it, of which version of the draft, how the
-- members agree on it and why warnings were accepted.
create table snapshot (
    round     text        not null references round,
    number    int         not null check (number > 0),
    hash      text        not null,
    document  text        not null,
    facts     text        not null,
    frozen_at timestamptz not null,
    primary key (round, number)
);

create trigger snapshot_is_kept
    before update or delete or truncate on snapshot
    for each statement execute function refuse_change();
