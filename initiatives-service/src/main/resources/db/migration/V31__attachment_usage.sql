-- How much each organisation keeps, so that a quota is asked of one row. It is changed in the transaction that adds or removes.
create table attachment_usage (
    organisation text   primary key references organisation,
    files        bigint not null check (files >= 0),
    bytes        bigint not null check (bytes >= 0)
);

insert into attachment_usage (organisation, files, bytes)
select initiative.organisation, count(*), sum(attachment.size)
from attachment join initiative on initiative.id = attachment.initiative_id
group by initiative.organisation;

create index credential_revoked on credential (revoked_at) where state = 'REVOKED';
