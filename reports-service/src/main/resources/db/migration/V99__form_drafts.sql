-- What a person typed into the form of a page and did not send yet, so that it is there again on whatever device that
-- person opens the page next.
create table form_draft (
    person  text        not null,
    page    text        not null,
    fields  text        not null,
    kept_at timestamptz not null,
    primary key (person, page)
);

create index form_draft_kept_at on form_draft (kept_at);
