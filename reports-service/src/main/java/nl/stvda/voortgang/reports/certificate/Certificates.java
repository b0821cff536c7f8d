package nl.stvda.voortgang.reports.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.reports.audit.AuditLine;
import nl.stvda.voortgang.reports.audit.AuditTrail;
import nl.stvda.voortgang.reports.round.Rounds;
import nl.stvda.voortgang.reports.signoff.Decision;
import nl.stvda.voortgang.reports.signoff.SignOffs;
import nl.stvda.voortgang.reports.signoff.SignatureResponse;

/** Certifies what is approved, from the signatures and from the log. */
@ApplicationScoped
@Transactional
public class Certificates {

    private static final String SIGNATURE = "signature.";

    /** What the log tells of how a report came to be approved. */
    private static final Set<String> TOLD = Stream.concat(
                    Stream.of("snapshot.frozen", "minutes.attached"),
                    Arrays.stream(Decision.values()).map(decision -> SIGNATURE + decision.code()))
            .collect(Collectors.toUnmodifiableSet());

    private static final int MOST = 10_000;

    private final SignOffs signOffs;
    private final Rounds rounds;
    private final AuditTrail trail;

    Certificates(SignOffs signOffs, Rounds rounds, AuditTrail trail) {
        this.signOffs = signOffs;
        this.rounds = rounds;
        this.trail = trail;
    }

    /** Of a snapshot that is approved; refuses the request otherwise. */
    public Certificate of(String round, int number) {
        var approval = signOffs.approval(round, number);
        var signOff = approval.signOff();
        var lines = lines(round);
        return new Certificate(
                round,
                rounds.get(round).title(),
                number,
                signOff.hash(),
                approval.snapshot().frozenBy(),
                signOff.frozenAt(),
                signOff.state(),
                signOff.policy(),
                signOff.members(),
                approval.counting().stream()
                        .map(signature -> entry(signature, lines))
                        .toList());
    }

    /** The lines of the chain that tell how an approved snapshot came to be so, the oldest first, as they stand there. */
    String log(String round, int number) {
        signOffs.approval(round, number);
        return lines(round).stream().map(AuditLine::text).collect(Collectors.joining("\n", "", "\n"));
    }

    private List<AuditLine> lines(String round) {
        return trail.linesOfRound(round, TOLD, MOST);
    }

    /** The log is written in the transaction of the signature, a moment later. */
    private static Certificate.Entry entry(SignatureResponse signature, List<AuditLine> lines) {
        return lines.stream()
                .filter(line -> tellsOf(signature, line))
                .findFirst()
                .map(line -> new Certificate.Entry(signature, line.action().position(), line.hash()))
                .orElseGet(() -> new Certificate.Entry(signature, null, null));
    }

    private static boolean tellsOf(SignatureResponse signature, AuditLine line) {
        var logged = line.action();
        return logged.action().equals(SIGNATURE + signature.decision().code())
                && logged.subject().equals(Integer.toString(signature.snapshot()))
                && signature.hash().equals(logged.details().get("hash"))
                && Objects.equals(signature.organisation(), logged.by().organisation())
                && !logged.at().isBefore(signature.signedAt());
    }
}
