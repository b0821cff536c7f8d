package nl.stvda.voortgang.reports.dashboard.snapshots;

import io.quarkus.qute.RawString;
import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.check.Check;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;
import nl.stvda.voortgang.reports.dashboard.shell.Moment;
import nl.stvda.voortgang.reports.round.SignOffRule;
import nl.stvda.voortgang.reports.signoff.Decision;
import nl.stvda.voortgang.reports.signoff.SignOffState;
import nl.stvda.voortgang.reports.signoff.Standing.Position;

/**
 * What was frozen, who says what about it, and what the visitor may say.
 *
 * @param latest the address of the snapshot that took its place; empty for the latest
 * @param silenceCountsFrom from when on a member that says nothing agrees
 * @param signable whether the members are asked to sign now
 * @param provenance whether a margin tells where each piece comes from
 * @param objectionsBefore what members objected to in earlier snapshots
 * @param minutes what shows that the board agreed; empty where the members agree in another way
 * @param otherwise the address of the page with the margin, or without it where it is shown
 * @param document the whole report in one language
 */
record SnapshotView(
        Frame frame,
        String round,
        String address,
        Text title,
        int number,
        String hash,
        SignOffState state,
        Frozen frozen,
        Optional<String> latest,
        SignOffRule rule,
        boolean abstentionAllowed,
        Optional<Moment> silenceCountsFrom,
        boolean signable,
        List<MemberLine> members,
        List<SignatureLine> signatures,
        List<SignatureLine> objectionsBefore,
        Optional<MinutesPanel> minutes,
        Optional<DecisionForm> form,
        List<DocumentLanguage> languages,
        String language,
        boolean provenance,
        String otherwise,
        RawString document) {

    /** Who froze it, when, and why in spite of warnings. */
    record Frozen(String by, Moment at, List<Answer> answers) {}

    /** A warning that stood, with the reason. */
    record Answer(Check check, String reason) {}

    /**
     * Where a member stands.
     *
     * @param earlier the earlier snapshot that it signed; empty where it is this one
     * @param toRead headings of the sections that it has not approved in these words; empty where it has signed none
     */
    record MemberLine(Text name, Position position, Optional<Integer> earlier, List<Text> toRead) {}

    /** Whether a member objects, so that it is for the secretariat to mend something or for the member to think again. */
    public boolean isObjectedTo() {
        return state == SignOffState.OPEN
                && members.stream().anyMatch(member -> member.position() == Position.OBJECTED);
    }

    /** A signature, as it was given. */
    record SignatureLine(
            int snapshot,
            Text who,
            String by,
            Optional<String> onBehalfOf,
            Decision decision,
            Optional<String> text,
            Optional<String> minutes,
            Moment at) {}

    /**
     * What the visitor may decide.
     *
     * @param signsFor the organisation of the visitor; empty for the secretariat
     * @param minutes those among which the secretariat names the ones that show the consensus
     * @param again whether it was typed before a fresh sign-in and waits to be confirmed
     * @param problem why it was not signed
     */
    record DecisionForm(
            List<Decision> moves,
            Optional<Text> signsFor,
            List<MinutesPanel.File> minutes,
            TypedDecision typed,
            boolean again,
            Optional<String> problem) {

        /** Whether the consensus could be recorded, if minutes were there. */
        public boolean isWithoutMinutes() {
            return moves.contains(Decision.RECORD_CONSENSUS) && minutes.isEmpty();
        }
    }

    /** A language in which the document can be read. */
    record DocumentLanguage(String tag, String name, String address, boolean current) {}
}
