-- What initiatives-service tells belongs to an epoch, which a restore of its database ends. What only older epochs know is void.
create table current_epoch (
    number bigint primary key
);
insert into current_epoch (number) values (1);

alter table initiative add column epoch bigint not null default 1;
create index initiative_epoch on initiative (epoch);
