-- What came with one import is a group. Its first alert leads it and stands for it in a list of groups; "leads" is true for
-- an alert without a group too.
alter table alert
    add column group_id uuid,
    add column leads boolean not null default true,
    add check (leads or group_id is not null);
create index alert_of_group on alert (group_id, position) where group_id is not null;
create index alert_leading on alert (position desc) where leads;

create table alert_group (
    id uuid primary key,
    organisation text not null,
    first_at timestamptz not null,
    last_at timestamptz not null,
    alerts bigint not null
);
create table alert_group_type (
    group_id uuid not null references alert_group on delete cascade,
    type text not null,
    alerts bigint not null,
    primary key (group_id, type)
);

-- How many there are and how many each person has read is kept, so that "unread" is a subtraction and never a count over
-- all. Triggers keep it, because then no statement can forget to.
create table alert_total (
    only_row boolean primary key default true check (only_row),
    alerts bigint not null
);
insert into alert_total (alerts) select count(*) from alert;

create table alert_reader (
    subject text primary key,
    alerts bigint not null
);
insert into alert_reader (subject, alerts) select subject, count(*) from alert_read group by subject;

create table alert_group_reader (
    group_id uuid not null references alert_group on delete cascade,
    subject text not null,
    alerts bigint not null,
    primary key (group_id, subject)
);

create function alert_added() returns trigger language plpgsql as $$
begin
    update alert_total set alerts = alerts + (select count(*) from added);
    insert into alert_group (id, organisation, first_at, last_at, alerts)
        select group_id, min(organisation), min(occurred_at), max(occurred_at), count(*)
        from added where group_id is not null group by group_id order by group_id
        on conflict (id) do update set
            first_at = least(alert_group.first_at, excluded.first_at),
            last_at = greatest(alert_group.last_at, excluded.last_at),
            alerts = alert_group.alerts + excluded.alerts;
    insert into alert_group_type (group_id, type, alerts)
        select group_id, type, count(*)
        from added where group_id is not null group by group_id, type order by group_id, type
        on conflict (group_id, type) do update set alerts = alert_group_type.alerts + excluded.alerts;
    return null;
end
$$;
create trigger alert_added after insert on alert referencing new table as added
    for each statement execute function alert_added();

-- A group is removed with all its alerts, so only what is left of it needs no count.
create function alert_removed() returns trigger language plpgsql as $$
begin
    update alert_total set alerts = alerts - (select count(*) from removed);
    return null;
end
$$;
create trigger alert_removed after delete on alert referencing old table as removed
    for each statement execute function alert_removed();

create function alert_read_added() returns trigger language plpgsql as $$
begin
    insert into alert_reader (subject, alerts)
        select subject, count(*) from added group by subject order by subject
        on conflict (subject) do update set alerts = alert_reader.alerts + excluded.alerts;
    insert into alert_group_reader (group_id, subject, alerts)
        select alert.group_id, added.subject, count(*)
        from added join alert on alert.id = added.alert
        where alert.group_id is not null
        group by alert.group_id, added.subject order by alert.group_id, added.subject
        on conflict (group_id, subject) do update set alerts = alert_group_reader.alerts + excluded.alerts;
    return null;
end
$$;
create trigger alert_read_added after insert on alert_read referencing new table as added
    for each statement execute function alert_read_added();

create function alert_read_removed() returns trigger language plpgsql as $$
begin
    update alert_reader set alerts = alert_reader.alerts - gone.alerts
        from (select subject, count(*) as alerts from removed group by subject order by subject) gone
        where alert_reader.subject = gone.subject;
    update alert_group_reader set alerts = alert_group_reader.alerts - gone.alerts
        from (
            select alert.group_id, removed.subject, count(*) as alerts
            from removed join alert on alert.id = removed.alert
            where alert.group_id is not null
            group by alert.group_id, removed.subject
        ) gone
        where alert_group_reader.group_id = gone.group_id and alert_group_reader.subject = gone.subject;
    return null;
end
$$;
create trigger alert_read_removed after delete on alert_read referencing old table as removed
    for each statement execute function alert_read_removed();

-- A mail tells all alerts of one organisation that came since the mail before it. It is written when it is first attempted;
-- until then it takes up what comes.
alter table delivery add column alerts integer not null default 1;
alter table mail
    alter column subject drop not null,
    alter column text drop not null,
    alter column html drop not null,
    add column organisation text,
    add check (num_nulls(subject, text, html) in (0, 3));

create table mail_alert (
    delivery uuid not null references mail on delete cascade,
    alert uuid not null references alert,
    primary key (delivery, alert)
);
create index mail_alert_by_alert on mail_alert (alert);
insert into mail_alert (delivery, alert) select mail.delivery, delivery.alert from mail join delivery on delivery.id = mail.delivery;

-- For each address and organisation: the mail that takes up what comes, and until when no other than this delivery may go.
create table mail_window (
    recipient text not null,
    organisation text not null,
    collecting uuid references delivery on delete set null,
    holder uuid references delivery on delete set null,
    closed_until timestamptz,
    primary key (recipient, organisation)
);
