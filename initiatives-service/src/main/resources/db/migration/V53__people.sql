-- What was decided here about an account of Keycloak; who that is, and with which role, Keycloak knows.
create table person (
    id         uuid primary key,
    version    int     not null,
    ended      boolean not null,
    -- ended, and Keycloak has still to be told
    ending     boolean not null,
    -- tokens that were made until then are refused
    not_before timestamptz,
    invited_at timestamptz,
    check (ended or not ending)
);

create table person_action (
    number       bigint generated always as identity primary key,
    person       uuid        not null,
    kind         text        not null,
    role         text,
    organisation text,
    done_by      text        not null,
    done_at      timestamptz not null
);

create index person_action_person on person_action (person, number);

create function refuse_change_of_person_action() returns trigger language plpgsql as $$
begin
    raise exception 'what was decided about a person is never changed';
end
$$;

create trigger person_action_stays before update or delete on person_action
    for each row execute function refuse_change_of_person_action();
