package nl.stvda.voortgang.notifications.inbox;

import java.net.URI;
import java.util.List;
import nl.stvda.voortgang.conventions.language.LocalizedText;

/**
 * Several alerts of one organisation in short.
 *
 * @param message whose they are and how many of each type, in one sentence
 * @param first the first of them
 * @param link where people find all of them
 */
public record AlertSummary(LocalizedText message, long count, List<AlertResponse> first, URI link) {}
