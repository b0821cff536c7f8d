-- Every change of an initiative, in the transaction that made it. Transactions commit in another order than they began, so
-- the id is no place in a feed: a reader that has seen 8 would never see a 7 that commits later. The position is given
-- after the commit, by whoever reads, one at a time.
create table initiative_change (
    id            bigint generated always as identity primary key,
    position      bigint unique,
    -- no foreign key: an initiative is never deleted, and each post would pay for looking
    initiative_id uuid        not null,
    organisation  text        not null,
    -- whether others may see this change: what was done to a draft stays with its organisation
    shared        boolean     not null,
    kind          text        not null,
    revision      int         not null,
    changed_at    timestamptz not null
);

create index initiative_change_unplaced on initiative_change (id) where position is null;

-- What was there before there was a feed.
insert into initiative_change (position, initiative_id, organisation, shared, kind, revision, changed_at)
select row_number() over (order by changed_at, id), id, organisation, shared,
       case status when 'WITHDRAWN' then 'WITHDRAWN' else 'POSTED' end, revision, changed_at
from initiative;
