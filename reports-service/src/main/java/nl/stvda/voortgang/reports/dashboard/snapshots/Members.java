package nl.stvda.voortgang.reports.dashboard.snapshots;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.catalogue.Catalogue;
import nl.stvda.voortgang.reports.check.Check;
import nl.stvda.voortgang.reports.dashboard.shell.Moments;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.dashboard.shell.WordsOf;
import nl.stvda.voortgang.reports.dashboard.snapshots.SnapshotView.Answer;
import nl.stvda.voortgang.reports.dashboard.snapshots.SnapshotView.Frozen;
import nl.stvda.voortgang.reports.dashboard.snapshots.SnapshotView.MemberLine;
import nl.stvda.voortgang.reports.dashboard.snapshots.SnapshotView.SignatureLine;
import nl.stvda.voortgang.reports.signoff.SignatureResponse;
import nl.stvda.voortgang.reports.signoff.Standing;
import nl.stvda.voortgang.reports.snapshot.SnapshotResponse;

/** Who froze and who signed, in the words of the visitor. */
@RequestScoped
class Members {

    private final Catalogue catalogue;
    private final Moments moments;
    private final Visitor visitor;

    Members(Catalogue catalogue, Moments moments, Visitor visitor) {
        this.catalogue = catalogue;
        this.moments = moments;
        this.visitor = visitor;
    }

    /** Of an organisation, or of the secretariat. */
    Text nameOf(String code) {
        return catalogue
                .organisation(code)
                .flatMap(organisation -> organisation.name().in(visitor.language()))
                .orElseGet(() -> new Text(code, visitor.language()));
    }

    Frozen frozen(SnapshotResponse snapshot) {
        return new Frozen(
                snapshot.frozenBy(),
                moments.of(snapshot.frozenAt(), visitor.language()),
                snapshot.reasons().stream()
                        .flatMap(reason ->
                                Check.of(reason.check()).map(check -> new Answer(check, reason.reason())).stream())
                        .toList());
    }

    /** Sections to read are worth naming to those only who have approved others: the rest read all of it. */
    MemberLine line(Standing standing, int number, Headings headings) {
        var earlier = Optional.ofNullable(standing.signedSnapshot()).filter(signed -> signed != number);
        var toRead = headings.of(standing.toRead());
        return new MemberLine(
                nameOf(standing.organisation()),
                standing.position(),
                earlier,
                standing.position() == Standing.Position.ASKED
                                && toRead.size() < headings.texts().size()
                        ? toRead
                        : List.of());
    }

    SignatureLine signature(SignatureResponse signature) {
        return new SignatureLine(
                signature.snapshot(),
                Optional.ofNullable(signature.organisation())
                        .map(this::nameOf)
                        .orElseGet(() -> new Text(
                                WordsOf.the(SnapshotsMessages.class, visitor.language())
                                        .secretariat(),
                                visitor.language())),
                signature.signedBy(),
                Optional.ofNullable(signature.onBehalfOf()),
                signature.decision(),
                Optional.ofNullable(signature.text()),
                Optional.ofNullable(signature.minutes()),
                moments.of(signature.signedAt(), visitor.language()));
    }
}
