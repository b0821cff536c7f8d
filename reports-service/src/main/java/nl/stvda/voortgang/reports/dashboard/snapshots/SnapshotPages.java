package nl.stvda.voortgang.reports.dashboard.snapshots;

import io.quarkus.qute.RawString;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.Languages;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.shell.Area;
import nl.stvda.voortgang.reports.dashboard.shell.Frames;
import nl.stvda.voortgang.reports.dashboard.shell.Moments;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.dashboard.snapshots.SnapshotView.DecisionForm;
import nl.stvda.voortgang.reports.dashboard.snapshots.SnapshotView.DocumentLanguage;
import nl.stvda.voortgang.reports.dashboard.snapshots.SnapshotView.SignatureLine;
import nl.stvda.voortgang.reports.document.HtmlDocument;
import nl.stvda.voortgang.reports.round.Rounds;
import nl.stvda.voortgang.reports.signoff.Decision;
import nl.stvda.voortgang.reports.signoff.SignOffs;
import nl.stvda.voortgang.reports.snapshot.SnapshotResponse;
import nl.stvda.voortgang.reports.snapshot.Snapshots;

/** Puts together the pages about what was frozen. */
@RequestScoped
class SnapshotPages {

    private final Snapshots snapshots;
    private final SignOffs signOffs;
    private final Members members;
    private final MinutesPanels minutes;
    private final Rounds rounds;
    private final HtmlDocument documents;
    private final Languages languages;
    private final Moments moments;
    private final Visitor visitor;
    private final Frames frames;

    SnapshotPages(
            Snapshots snapshots,
            SignOffs signOffs,
            Members members,
            MinutesPanels minutes,
            Rounds rounds,
            HtmlDocument documents,
            Languages languages,
            Moments moments,
            Visitor visitor,
            Frames frames) {
        this.snapshots = snapshots;
        this.signOffs = signOffs;
        this.members = members;
        this.minutes = minutes;
        this.rounds = rounds;
        this.documents = documents;
        this.languages = languages;
        this.moments = moments;
        this.visitor = visitor;
        this.frames = frames;
    }

    SnapshotList list(String round) {
        var language = visitor.language();
        return new SnapshotList(
                frames.of(Area.SNAPSHOTS),
                round,
                rounds.get(round).title().in(language).orElseGet(() -> new Text(round, language)),
                snapshots.of(round).stream().map(this::line).toList());
    }

    private SnapshotList.Line line(SnapshotResponse snapshot) {
        var signOff = signOffs.of(snapshot.round(), snapshot.number());
        return new SnapshotList.Line(
                snapshot.number(),
                address(snapshot.round(), snapshot.number()).toString(),
                snapshot.frozenBy(),
                moments.of(snapshot.frozenAt(), visitor.language()),
                signOff.state(),
                signOff.missing().stream().map(members::nameOf).toList());
    }

    /** As it is, with what the visitor typed into the form, if anything. */
    SnapshotView read(String round, int number, Reader asked, Typing typing) {
        var language = visitor.language();
        var snapshot = snapshots.get(round, number);
        var signOff = signOffs.of(round, number);
        var report = snapshots.report(round, number);
        var reader = new Language(
                asked.language().filter(tag -> languages.tags().contains(tag)).orElse(language.tag()));
        var content = report.content(snapshot.frozenAt(), snapshot.draftVersion());
        var moves = visitor.maySign() ? signOffs.possible(round, number) : List.<Decision>of();
        var minutesPanel = minutes.of(snapshot, moves, typing.minutesProblem());
        var headings = Headings.of(content.sections(), language);
        return new SnapshotView(
                frames.of(Area.SNAPSHOTS),
                round,
                address(round, number).toString(),
                report.title().in(language).orElseGet(() -> new Text(round, language)),
                number,
                snapshot.hash(),
                signOff.state(),
                members.frozen(snapshot),
                latest(round, number),
                snapshot.policy().rule(),
                snapshot.policy().abstentionAllowed(),
                Optional.ofNullable(snapshot.policy().silenceCountsFrom()).map(from -> moments.of(from, language)),
                signOffs.isSignable(round),
                signOff.members().stream()
                        .map(standing -> members.line(standing, number, headings))
                        .toList(),
                signOff.signatures().stream().map(members::signature).toList(),
                objectionsBefore(round, number),
                minutesPanel,
                form(moves, minutesPanel, typing),
                documentLanguages(round, number, reader, asked.provenance()),
                reader.tag(),
                asked.provenance(),
                documentAddress(round, number, reader, !asked.provenance()),
                new RawString(documents.content(content, reader, asked.provenance())));
    }

    /** What was objected to stays to be seen where something else is asked. */
    private List<SignatureLine> objectionsBefore(String round, int number) {
        return signOffs.ofAll(Set.of(round)).stream()
                .filter(earlier -> earlier.snapshot() < number)
                .flatMap(earlier -> earlier.signatures().stream())
                .filter(signature -> signature.decision() == Decision.OBJECT)
                .map(members::signature)
                .toList();
    }

    private Optional<String> latest(String round, int number) {
        return snapshots
                .latest(round)
                .filter(newer -> newer.number() != number)
                .map(newer -> address(round, newer.number()).toString());
    }

    private Optional<DecisionForm> form(List<Decision> moves, Optional<MinutesPanel> minutes, Typing typing) {
        return moves.isEmpty() && typing.problem().isEmpty()
                ? Optional.empty()
                : Optional.of(new DecisionForm(
                        moves,
                        visitor.organisation().map(members::nameOf),
                        minutes.map(MinutesPanel::files).orElseGet(List::of),
                        typing.typed(),
                        typing.again(),
                        typing.problem()));
    }

    private List<DocumentLanguage> documentLanguages(String round, int number, Language current, boolean provenance) {
        return languages.tags().stream()
                .map(tag -> new DocumentLanguage(
                        tag,
                        new Language(tag).name(),
                        documentAddress(round, number, new Language(tag), provenance),
                        tag.equals(current.tag())))
                .toList();
    }

    private static String documentAddress(String round, int number, Language language, boolean provenance) {
        var address = UriBuilder.fromUri(address(round, number)).queryParam("in", language.tag());
        if (provenance) {
            address.queryParam("provenance", true);
        }
        return address.fragment("document").build().toString();
    }

    /**
     * How somebody wants to read the document.
     *
     * @param language which language; that of the pages where it is empty
     * @param provenance whether a margin tells where each piece comes from
     */
    record Reader(Optional<String> language, boolean provenance) {

        static final Reader ANY = new Reader(Optional.empty(), false);
    }

    static URI address(String round, int number) {
        return UriBuilder.fromPath("/rounds/{round}/snapshots/{number}").build(round, number);
    }

    /** What the form holds when the page is shown. */
    record Typing(TypedDecision typed, boolean again, Optional<String> problem, Optional<String> minutesProblem) {

        static Typing nothing() {
            return new Typing(TypedDecision.none(), false, Optional.empty(), Optional.empty());
        }

        /** What was typed before a fresh sign-in; nothing where it is not kept any more. */
        static Typing kept(Map<String, String> fields) {
            return fields.isEmpty()
                    ? nothing()
                    : new Typing(TypedDecision.of(fields), true, Optional.empty(), Optional.empty());
        }

        static Typing refused(TypedDecision typed, String problem) {
            return new Typing(typed, false, Optional.of(problem), Optional.empty());
        }

        /** Minutes that were not attached. */
        static Typing minutesRefused(String problem) {
            return new Typing(TypedDecision.none(), false, Optional.empty(), Optional.of(problem));
        }
    }
}
