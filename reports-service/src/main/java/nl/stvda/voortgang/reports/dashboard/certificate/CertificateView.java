package nl.stvda.voortgang.reports.dashboard.certificate;

import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;
import nl.stvda.voortgang.reports.dashboard.shell.Moment;
import nl.stvda.voortgang.reports.round.SignOffRule;
import nl.stvda.voortgang.reports.signoff.Decision;
import nl.stvda.voortgang.reports.signoff.SignOffState;
import nl.stvda.voortgang.reports.signoff.Standing.Position;

/**
 * Who agreed with a report.
 *
 * @param snapshot the address of what they agreed with
 */
record CertificateView(
        Frame frame,
        String snapshot,
        Text title,
        int number,
        String hash,
        SignOffState state,
        String frozenBy,
        Moment frozenAt,
        SignOffRule rule,
        List<Member> members,
        List<Signature> signatures) {

    /** Where a member stands. */
    record Member(Text name, Position position) {}

    /**
     * A signature that counts.
     *
     * @param earlier the snapshot that was signed, where it is an earlier one that reads the same
     * @param logPosition the place of its entry in the log
     */
    record Signature(
            Text who,
            Decision decision,
            String by,
            Optional<String> onBehalfOf,
            Moment at,
            Moment signedIn,
            String hash,
            Optional<Integer> earlier,
            Optional<String> minutes,
            Optional<Long> logPosition,
            Optional<String> logHash) {}
}
