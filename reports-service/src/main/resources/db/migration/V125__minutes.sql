-- The minutes in which a board agreed with a snapshot, as the secretariat attached them. A signature names them by their hash.
create table minutes (
    round      text        not null,
    snapshot   int         not null,
    sha256     text        not null,
    name       text        not null,
    media_type text        not null,
    size       int         not null check (size between 1 and 3145728),
    content    bytea       not null,
    added_by   text        not null,
    subject    text        not null,
    added_at   timestamptz not null,
    primary key (round, snapshot, sha256),
    foreign key (round, snapshot) references snapshot (round, number),
    check (size = octet_length(content)),
    constraint minutes_have_their_hash check (sha256 = encode(sha256(content), 'hex'))
);

create trigger minutes_are_kept
    before update or delete or truncate on minutes
    for each statement execute function refuse_change();

-- A consensus that was recorded when its minutes were words only stays as it is; from now on none is recorded without a file.
alter table signature
    add column minutes text,
    add foreign key (round, snapshot, minutes) references minutes (round, snapshot, sha256),
    add constraint consensus_has_minutes check ((decision = 'RECORD_CONSENSUS') = (minutes is not null)) not valid;
