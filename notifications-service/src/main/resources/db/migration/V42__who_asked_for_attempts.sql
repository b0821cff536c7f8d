-- Who had a delivery attempted again that was given up, and when; of several times the last.
alter table delivery
    add column asked_by text,
    add column asked_at timestamptz,
    add check ((asked_by is null) = (asked_at is null));
