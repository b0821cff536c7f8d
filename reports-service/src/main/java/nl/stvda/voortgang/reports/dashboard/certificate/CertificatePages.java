package nl.stvda.voortgang.reports.dashboard.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Instant;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.catalogue.Catalogue;
import nl.stvda.voortgang.reports.certificate.Certificate;
import nl.stvda.voortgang.reports.certificate.Certificates;
import nl.stvda.voortgang.reports.dashboard.certificate.CertificateView.Member;
import nl.stvda.voortgang.reports.dashboard.certificate.CertificateView.Signature;
import nl.stvda.voortgang.reports.dashboard.shell.Area;
import nl.stvda.voortgang.reports.dashboard.shell.Frames;
import nl.stvda.voortgang.reports.dashboard.shell.Moment;
import nl.stvda.voortgang.reports.dashboard.shell.Moments;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.dashboard.shell.WordsOf;
import org.jspecify.annotations.Nullable;

/** Puts together the page of a certificate. */
@RequestScoped
class CertificatePages {

    private final Certificates certificates;
    private final Catalogue catalogue;
    private final Moments moments;
    private final Visitor visitor;
    private final Frames frames;

    CertificatePages(Certificates certificates, Catalogue catalogue, Moments moments, Visitor visitor, Frames frames) {
        this.certificates = certificates;
        this.catalogue = catalogue;
        this.moments = moments;
        this.visitor = visitor;
        this.frames = frames;
    }

    CertificateView of(String round, int number) {
        var language = visitor.language();
        var certificate = certificates.of(round, number);
        return new CertificateView(
                frames.of(Area.SNAPSHOTS),
                UriBuilder.fromPath("/rounds/{round}/snapshots/{number}")
                        .build(round, number)
                        .toString(),
                certificate.report().in(language).orElseGet(() -> new Text(round, language)),
                number,
                certificate.hash(),
                certificate.state(),
                certificate.frozenBy(),
                at(certificate.frozenAt()),
                certificate.policy().rule(),
                certificate.members().stream()
                        .map(member -> new Member(nameOf(member.organisation()), member.position()))
                        .toList(),
                certificate.signatures().stream()
                        .map(entry -> signature(entry, number))
                        .toList());
    }

    private Signature signature(Certificate.Entry entry, int number) {
        var given = entry.signature();
        return new Signature(
                nameOf(given.organisation()),
                given.decision(),
                given.signedBy(),
                Optional.ofNullable(given.onBehalfOf()),
                at(given.signedAt()),
                at(given.authenticatedAt()),
                given.hash(),
                given.snapshot() == number ? Optional.empty() : Optional.of(given.snapshot()),
                Optional.ofNullable(given.minutes()),
                Optional.ofNullable(entry.logPosition()),
                Optional.ofNullable(entry.logHash()));
    }

    private Moment at(Instant instant) {
        return moments.of(instant, visitor.language());
    }

    /** Of an organisation; of the secretariat where there is none. */
    private Text nameOf(@Nullable String organisation) {
        var language = visitor.language();
        return organisation == null
                ? new Text(WordsOf.the(CertificateMessages.class, language).secretariat(), language)
                : catalogue
                        .organisation(organisation)
                        .flatMap(known -> known.name().in(language))
                        .orElseGet(() -> new Text(organisation, language));
    }
}
