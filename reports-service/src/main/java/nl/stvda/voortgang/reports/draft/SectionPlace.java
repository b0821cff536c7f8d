package nl.stvda.voortgang.reports.draft;

import nl.stvda.voortgang.conventions.language.LocalizedText;

/**
 * A section in the outline of a draft.
 *
 * @param depth 0 at the top
 * @param blocks whether it has blocks of its own, not only other sections
 * @param entries how many it shows, those inside others too
 */
public record SectionPlace(String code, LocalizedText heading, int depth, boolean blocks, int entries) {}
