package nl.stvda.voortgang.initiatives.credential;

import java.time.Instant;
import java.util.List;

/** That a client was used. */
record Use(String clientId, String organisation, List<String> scopes, Instant at) {}
