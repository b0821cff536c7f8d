-- What the findings of a check mean in a round, where the secretariat decided so; the usual is in the service.
create table check_setting (
    round    text not null references round,
    code     text not null,
    severity text not null check (severity in ('OFF', 'WARNING', 'BLOCKER')),
    primary key (round, code)
);
