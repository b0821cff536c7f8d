package nl.stvda.voortgang.reports.dashboard.form;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a person typed into the form of a page and did not send yet.
 *
 * @param at when it was last typed
 */
public record FormDraft(Map<String, List<String>> fields, Instant at) {}
