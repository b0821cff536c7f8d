package nl.stvda.voortgang.reports.dashboard.home;

import java.util.Optional;
import nl.stvda.voortgang.reports.dashboard.inbox.InboxView;
import nl.stvda.voortgang.reports.dashboard.ours.OursView;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;

/**
 * All that the first page shows.
 *
 * @param organisation code of the one that the visitor is here for; empty where it is none
 * @param board empty for those who do not send reports, and where there is no round yet
 * @param draft what the others see; empty where there is no round yet
 * @param inbox empty where this visitor has none
 * @param ours what the visitor's organisation did and what is asked of it; empty where the visitor belongs to none
 * @param steps what leads to a first round; empty once there is one, and for those who do not open rounds
 */
record HomePage(
        Frame frame,
        String organisation,
        Optional<Board> board,
        Optional<DraftPart> draft,
        Optional<InboxView> inbox,
        Optional<OursView> ours,
        Optional<FirstSteps> steps) {

    /** How many entries of the draft are of the visitor's organisation. */
    public int ofOurs() {
        return draft.map(DraftPart::organisations).stream()
                .flatMap(chart -> chart.bars().stream())
                .filter(bar -> organisation.equals(bar.code()))
                .mapToInt(Chart.Bar::count)
                .sum();
    }
}
