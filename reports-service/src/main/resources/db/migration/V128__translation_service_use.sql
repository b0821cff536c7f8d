-- How many characters were sent to a translation service on a day (UTC), so that all instances together keep to the limit.
create table translation_service_use (
    day        date    not null primary key,
    characters integer not null
);
