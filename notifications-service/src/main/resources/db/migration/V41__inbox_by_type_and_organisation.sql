-- The inbox is read from its newest end, also when it is narrowed to some kinds or organisations.
create index alert_by_type on alert (type, position desc);
create index alert_by_organisation on alert (organisation, position desc);
