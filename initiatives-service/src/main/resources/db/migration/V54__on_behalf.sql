-- Whether the secretariat said it, on behalf of the organisation.
alter table initiative add column on_behalf boolean not null default false;
alter table initiative_revision add column on_behalf boolean not null default false;
