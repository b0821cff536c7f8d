package nl.stvda.voortgang.reports.dashboard.home;

import java.util.Optional;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;

/**
 * All that the first page shows.
 *
 * @param readiness empty for those who do not send reports, and where there is no round yet
 * @param draft empty where there is no round yet
 * @param inbox empty where this visitor has none
 */
record HomePage(Frame frame, Optional<Readiness> readiness, Optional<DraftPart> draft, Optional<InboxView> inbox) {}
