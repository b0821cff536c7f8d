package nl.stvda.voortgang.reports.version;

import java.util.UUID;

/** What happened to one entry of a draft. */
public record EntryChange(ChangeKind kind, String section, UUID initiative) {}
