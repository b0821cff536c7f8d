package nl.stvda.voortgang.initiatives.initiative;

import java.time.Instant;

/** Who changes something, and when. */
record Change(String by, Instant at) {}
