package nl.stvda.voortgang.reports.signoff;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import nl.stvda.voortgang.reports.round.SignOffRule;
import nl.stvda.voortgang.reports.signoff.Standing.Position;
import org.jspecify.annotations.Nullable;

/**
 * A report as events tell of it: the whole state of its latest snapshot. Neither names of people nor the text of an
 * objection leave the service.
 *
 * @param revision grows with each event about the round
 * @param cause the signature that made the event; null for a freeze
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportState(
        String round,
        int snapshot,
        String hash,
        Instant frozenAt,
        int revision,
        SignOffState state,
        SignOffRule policy,
        List<Member> members,
        List<String> missing,
        @Nullable Cause cause) {

    static ReportState of(SignOff signOff) {
        return of(signOff, (Cause) null);
    }

    static ReportState of(SignOff signOff, SignatureResponse signature) {
        return of(signOff, new Cause(signature.organisation(), signature.decision(), signature.signedAt()));
    }

    private static ReportState of(SignOff signOff, @Nullable Cause cause) {
        var snapshot = signOff.snapshot();
        return new ReportState(
                snapshot.round(),
                snapshot.number(),
                snapshot.hash(),
                snapshot.frozenAt(),
                signOff.revision(),
                signOff.state(),
                snapshot.policy().rule(),
                signOff.standings().stream()
                        .map(member ->
                                new Member(member.organisation(), member.side(), member.position(), member.toRead()))
                        .toList(),
                signOff.missing(),
                cause);
    }

    /** Where a member stands. */
    record Member(String organisation, String side, Position position, List<String> toRead) {}

    /** Who decided what; the secretariat where there is no organisation. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Cause(@Nullable String organisation, Decision decision, Instant at) {}
}
