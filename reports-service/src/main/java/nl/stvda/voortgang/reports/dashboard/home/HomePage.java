package nl.stvda.voortgang.reports.dashboard.home;

import java.util.Optional;
import nl.stvda.voortgang.reports.dashboard.inbox.InboxView;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;

/**
 * All that the first page shows.
 *
 * @param board empty for those who do not send reports, and where there is no round yet
 * @param draft what the others see; empty where there is no round yet
 * @param inbox empty where this visitor has none
 * @param steps what leads to a first round; empty once there is one, and for those who do not open rounds
 */
record HomePage(
        Frame frame,
        Optional<Board> board,
        Optional<DraftPart> draft,
        Optional<InboxView> inbox,
        Optional<FirstSteps> steps) {}
