package nl.stvda.voortgang.reports.dashboard.help;

import java.util.List;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;

/**
 * The handbook, or what of it fits a search.
 *
 * @param role whose card is offered
 * @param sought what was looked for; empty where nothing was
 */
record HelpView(Frame frame, String role, String sought, List<Chapter> chapters) {}
