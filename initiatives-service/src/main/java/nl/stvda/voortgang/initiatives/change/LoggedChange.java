package nl.stvda.voortgang.initiatives.change;

import java.time.Instant;
import java.util.UUID;
import nl.stvda.voortgang.initiatives.initiative.ChangeKind;

/** One line of the log that has its place. */
record LoggedChange(Position position, UUID initiative, ChangeKind kind, int revision, Instant at) {}
