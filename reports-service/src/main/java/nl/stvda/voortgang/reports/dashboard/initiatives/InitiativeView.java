package nl.stvda.voortgang.reports.dashboard.initiatives;

import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.client.Initiative;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;
import nl.stvda.voortgang.reports.dashboard.shell.Moment;
import nl.stvda.voortgang.reports.signoff.SignOffState;
import nl.stvda.voortgang.reports.text.WordDifference;
import org.jspecify.annotations.Nullable;

/**
 * One initiative, as somebody reads or reviews it.
 *
 * @param queue where it was opened from
 * @param comparison the revisions between which the texts show what changed; empty where they are shown as they stand
 * @param review what the secretariat may decide; empty for others
 * @param conversation empty for those who have no part in it
 * @param uses the frozen reports that it stands in; empty for those who are not told
 * @param mayChange whether the visitor may change it on behalf of its organisation
 * @param conflict whether somebody changed it while the visitor decided
 */
record InitiativeView(
        Frame frame,
        Initiative initiative,
        Text title,
        String organisation,
        Moment changed,
        List<LanguageText> texts,
        Facts facts,
        List<FileLine> files,
        QueuePlace queue,
        Optional<Comparison> comparison,
        Optional<ReviewForm> review,
        Optional<List<MessageLine>> conversation,
        List<CandidateLine> candidates,
        List<MemberLine> members,
        List<HistoryLine> history,
        Optional<List<UseLine>> uses,
        Typed typed,
        boolean mayChange,
        boolean conflict) {

    /**
     * Its title and description in one language.
     *
     * @param html the description as the report shows it; null where there is none in this language
     * @param titlePieces what changed in the title, where revisions are compared
     */
    record LanguageText(
            String tag,
            String language,
            String title,
            @Nullable String html,
            List<WordDifference.Piece> titlePieces,
            List<WordDifference.Piece> pieces) {}

    /** What it says besides its texts. */
    record Facts(
            List<String> actors,
            String start,
            Optional<String> end,
            Text level,
            Text instrument,
            String side,
            List<Text> themes,
            List<AmountLine> amounts,
            Optional<ReachLine> reach,
            List<LinkLine> links) {}

    /** Money that it makes available. */
    record AmountLine(String money, String qualifier, String per) {}

    /** How many it reaches. */
    record ReachLine(String count, String unit) {}

    /** Where to read more. */
    record LinkLine(String address, String label) {}

    /** A file that came with it. */
    record FileLine(String address, String name, String size) {}

    /** The place in the list from which it was opened; empty where that is not known. */
    record QueuePlace(
            String query,
            Optional<String> list,
            Optional<String> place,
            Optional<String> previous,
            Optional<String> next) {}

    /** Two revisions. */
    record Comparison(int from, int to) {

        /** Whether both are there; a form or an address may name any number. */
        boolean isAmong(int revisions) {
            return from >= 1 && from < to && to <= revisions;
        }
    }

    /** What the secretariat may decide, about the revision that is shown. */
    record ReviewForm(String state, long days, List<String> allowed, String organisation) {}

    /** Something that was said. */
    record MessageLine(String who, boolean ours, Moment at, String text) {}

    /** Another initiative that may be the same. */
    record CandidateLine(
            String id, String address, Text title, String organisation, long percent, List<String> reasons) {}

    /** An initiative that is the same one. */
    record MemberLine(String address, String organisation, boolean lead) {}

    /**
     * A frozen report that it stands in.
     *
     * @param reworded the revision that the secretariat reworded; empty where it says what was posted
     * @param html what is read, set for a page
     */
    record UseLine(
            String address,
            Text report,
            int snapshot,
            SignOffState state,
            Moment frozenAt,
            int revision,
            Optional<Integer> reworded,
            Text title,
            Text html) {}

    /**
     * A revision.
     *
     * @param decision what the secretariat decided with it; empty where an organisation changed it
     * @param onBehalf whether the secretariat changed it for the organisation
     */
    record HistoryLine(
            int revision,
            Optional<String> decision,
            Optional<String> reason,
            Optional<String> by,
            boolean onBehalf,
            Moment at,
            Optional<String> compareAddress) {}

    /** What the visitor typed before; nothing of it is lost when it could not be done. */
    record Typed(String decision, String reason, String message, Optional<String> problem) {

        static final Typed NOTHING = new Typed("", "", "", Optional.empty());
    }
}
