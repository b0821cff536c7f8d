package nl.stvda.voortgang.reports.block;

import java.util.UUID;

/** A block without what it says: enough to know where entries stand. */
public record BlockPlace(UUID id, String section, BlockKind kind) {}
