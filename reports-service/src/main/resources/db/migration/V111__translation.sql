-- What translations were made of, and who made them; what the report says stands where it always stood.
create table translation (
    round           text        not null references round,
    unit            text        not null,
    language        text        not null,
    source_language text        not null,
    made_of         text        not null,
    words           text        not null,
    machine         boolean     not null,
    made_by         text        not null,
    made_at         timestamptz not null,
    confirmed_by    text,
    confirmed_at    timestamptz,
    primary key (round, unit, language)
);

-- Texts and sentences that were translated, to be offered again; the latest translation of each.
create table translated_text (
    source_language text        not null,
    language        text        not null,
    -- SHA-256 of the source without differences in white space
    source_hash     text        not null,
    source          text        not null,
    words           text        not null,
    kept_at         timestamptz not null,
    primary key (source_language, language, source_hash)
);
