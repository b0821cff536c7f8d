package nl.stvda.voortgang.reports.dashboard.arrangement;

import java.util.List;

/**
 * Who else works on a section.
 *
 * @param others their names
 * @param changed whether the draft is another one than the page shows
 * @param again the address of the section, to look again
 */
record PresenceView(List<String> others, boolean changed, String again) {}
