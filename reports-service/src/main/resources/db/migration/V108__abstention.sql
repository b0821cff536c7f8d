-- Whether members may abstain was decided in the code; it is the round's to decide.
alter table round
    add column abstention_allowed boolean not null default false;

alter table round
    alter column abstention_allowed drop default;
