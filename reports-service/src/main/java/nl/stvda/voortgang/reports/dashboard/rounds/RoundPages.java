package nl.stvda.voortgang.reports.dashboard.rounds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.Languages;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.catalogue.Catalogue;
import nl.stvda.voortgang.reports.dashboard.form.Attempt;
import nl.stvda.voortgang.reports.dashboard.form.FormReader;
import nl.stvda.voortgang.reports.dashboard.rounds.RoundView.Facts;
import nl.stvda.voortgang.reports.dashboard.rounds.RoundView.Move;
import nl.stvda.voortgang.reports.dashboard.shell.Area;
import nl.stvda.voortgang.reports.dashboard.shell.Frames;
import nl.stvda.voortgang.reports.dashboard.shell.Moments;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.round.Deadline;
import nl.stvda.voortgang.reports.round.Recipient;
import nl.stvda.voortgang.reports.round.RoundMove;
import nl.stvda.voortgang.reports.round.RoundResponse;
import nl.stvda.voortgang.reports.round.Rounds;
import nl.stvda.voortgang.reports.text.Formats;

/** Puts together the pages about rounds. */
@RequestScoped
class RoundPages {

    private final Rounds rounds;
    private final RoundLines lines;
    private final Catalogue catalogue;
    private final Languages languages;
    private final FormReader forms;
    private final Moments moments;
    private final Visitor visitor;
    private final Frames frames;

    RoundPages(
            Rounds rounds,
            RoundLines lines,
            Catalogue catalogue,
            Languages languages,
            FormReader forms,
            Moments moments,
            Visitor visitor,
            Frames frames) {
        this.rounds = rounds;
        this.lines = lines;
        this.catalogue = catalogue;
        this.languages = languages;
        this.forms = forms;
        this.moments = moments;
        this.visitor = visitor;
        this.frames = frames;
    }

    RoundList list() {
        return new RoundList(
                frames.of(Area.ROUNDS),
                rounds.newestFirst().stream().map(this::line).toList(),
                visitor.isSecretariat());
    }

    private RoundList.Line line(RoundResponse round) {
        var language = visitor.language();
        var next = round.state().isEditable()
                ? round.deadlines().stream()
                        .filter(deadline -> !deadline.date().isBefore(moments.today()))
                        .findFirst()
                : Optional.<Deadline>empty();
        return new RoundList.Line(
                address(round.id()),
                title(round, language),
                agreement(round.agreement(), language),
                round.ordinal(),
                round.year(),
                round.state().code(),
                round.sandbox() != null,
                next.map(deadline -> new RoundList.Next(
                        deadline.label().in(language).orElseGet(() -> new Text(deadline.kind(), language)),
                        Formats.of(language).date(deadline.date()))));
    }

    /** The round with whatever was typed into one of its forms. */
    RoundView page(String id, Attempt attempt) {
        var round = rounds.get(id);
        var language = visitor.language();
        var history = rounds.history(id);
        return new RoundView(
                frames.of(Area.ROUNDS),
                id,
                address(id),
                title(round, language),
                agreement(round.agreement(), language),
                round.ordinal(),
                round.year(),
                round.sandbox() != null,
                round.state().code(),
                round.version(),
                round.moves().stream().map(move -> move(round, move, attempt)).toList(),
                lines.dates(round, history, attempt),
                facts(round, language),
                settings(round, attempt),
                lines.history(round, history),
                lines.plan(round, attempt),
                attempt,
                visitor.isSecretariat(),
                round.state().isEditable());
    }

    private static Move move(RoundResponse round, RoundMove move, Attempt attempt) {
        var isTried = attempt.isAt("move", move.code());
        return new Move(
                move.code(),
                move.needsReason(round.state()),
                isTried,
                isTried ? attempt.typed().text("/reason") : "");
    }

    private SettingsForm settings(RoundResponse round, Attempt attempt) {
        var isTried = attempt.isAt("settings", "");
        return new SettingsForm(
                isTried ? attempt.typed() : forms.show(round, SettingsForm.SHAPE),
                isTried ? attempt.mistakes() : List.of(),
                languages.tags().stream().map(Language::new).toList(),
                isTried);
    }

    private static Facts facts(RoundResponse round, Language language) {
        var formats = Formats.of(language);
        return new Facts(
                "%s – %s"
                        .formatted(
                                formats.date(round.period().start()),
                                formats.date(round.period().end())),
                round.recipients().stream().map(Recipient::name).toList(),
                round.signOff().rule().code(),
                round.signOff().deadlineCountsAsConsent(),
                round.signOff().abstentionAllowed(),
                round.languages().stream()
                        .map(tag -> new Language(tag).nameIn(language))
                        .toList(),
                Optional.ofNullable(round.template()),
                Optional.ofNullable(round.previous()));
    }

    private Text agreement(String code, Language language) {
        return catalogue.names(code).agreement().name().in(language).orElseGet(() -> new Text(code, language));
    }

    private static Text title(RoundResponse round, Language language) {
        return round.title().in(language).orElseGet(() -> new Text(round.id(), language));
    }

    static String address(String id) {
        return UriBuilder.fromPath("/rounds/{round}").build(id).toString();
    }
}
