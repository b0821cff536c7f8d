-- Only what other organisations posted is proposed as the same, and is found without reading past ten thousand of one's own.
alter table likeness_trait add column organisation text;
update likeness_trait
set organisation = likeness.organisation
from likeness
where likeness.initiative_id = likeness_trait.initiative_id;
alter table likeness_trait alter column organisation set not null;
alter table likeness_trait drop constraint likeness_trait_pkey;
alter table likeness_trait add primary key (hash, organisation, initiative_id);
