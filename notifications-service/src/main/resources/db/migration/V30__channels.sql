-- A delivery is the same for every channel; what a mail says is the mail's own.
alter table delivery add column channel text;
update delivery set channel = 'mail';
alter table delivery alter column channel set not null;

create table mail (
    delivery uuid primary key references delivery on delete cascade,
    subject text not null,
    text text not null,
    html text not null
);
insert into mail (delivery, subject, text, html) select id, subject, text, html from delivery;
alter table delivery drop column subject, drop column text, drop column html;

update scheduled_tasks set task_name = 'delivery' where task_name = 'mail';
