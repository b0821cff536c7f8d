package nl.stvda.voortgang.initiatives.search;

import java.util.UUID;

/** Where a row stands in a list: what it is sorted by, as text, and its id. */
record Place(String value, UUID id) {}
