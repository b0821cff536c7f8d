package nl.stvda.voortgang.initiatives.imports;

import java.util.UUID;

/** An import is ready to be worked on, once the transaction that says so is committed. */
record ImportWaits(UUID id) {}
