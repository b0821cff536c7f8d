package nl.stvda.voortgang.reports.dashboard.ours;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.catalogue.Catalogue;
import nl.stvda.voortgang.reports.catalogue.Named;
import nl.stvda.voortgang.reports.catalogue.Names;
import nl.stvda.voortgang.reports.dashboard.client.ServiceRefusal;
import nl.stvda.voortgang.reports.dashboard.ours.DeclarationsClient.Declaration;
import nl.stvda.voortgang.reports.dashboard.ours.DeclarationsClient.Wish;
import nl.stvda.voortgang.reports.dashboard.ours.UnchangedView.Choice;
import nl.stvda.voortgang.reports.dashboard.ours.UnchangedView.Said;
import nl.stvda.voortgang.reports.dashboard.report.CurrentRound;
import nl.stvda.voortgang.reports.dashboard.shell.Notice;
import nl.stvda.voortgang.reports.dashboard.shell.Outage;
import nl.stvda.voortgang.reports.dashboard.shell.Outages;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.dashboard.shell.WordsOf;
import nl.stvda.voortgang.reports.round.RoundResponse;
import nl.stvda.voortgang.reports.round.Rounds;
import nl.stvda.voortgang.reports.text.Formats;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Lets an organisation say that nothing changed since the previous report, and take that back. */
@RequestScoped
class UnchangedPages {

    private static final int SHOWN = 200;
    private static final int NOT_POSSIBLE = 409;

    private final DeclarationsClient declarations;
    private final Catalogue catalogue;
    private final CurrentRound current;
    private final Rounds rounds;
    private final Outages outages;
    private final Visitor visitor;

    UnchangedPages(
            @RestClient DeclarationsClient declarations,
            Catalogue catalogue,
            CurrentRound current,
            Rounds rounds,
            Outages outages,
            Visitor visitor) {
        this.declarations = declarations;
        this.catalogue = catalogue;
        this.current = current;
        this.rounds = rounds;
        this.outages = outages;
        this.visitor = visitor;
    }

    /** Empty where there is no round, and where nobody answers. */
    Optional<UnchangedView> view() {
        return visitor.organisation()
                .flatMap(organisation ->
                        round().flatMap(round -> inForce(organisation, round).map(said -> view(round, said))));
    }

    private Optional<RoundResponse> round() {
        return current.id().map(rounds::get);
    }

    /** What counts for the round: said of a time that begins with it, or earlier. */
    private Optional<List<Declaration>> inForce(String organisation, RoundResponse round) {
        var start = round.period().start();
        return outages.ask(
                Outage.Part.INITIATIVES,
                () -> declarations.list(organisation, round.agreement(), SHOWN).items().stream()
                        .filter(Declaration::isInForce)
                        .filter(said -> !said.since().isAfter(start))
                        .filter(said -> !said.declaredAt()
                                .isBefore(start.atStartOfDay(Formats.HERE).toInstant()))
                        .toList());
    }

    private UnchangedView view(RoundResponse round, List<Declaration> said) {
        var names = catalogue.names(round.agreement());
        var taken =
                said.stream().map(declaration -> declaration.theme().orElse("")).collect(Collectors.toSet());
        return new UnchangedView(
                formats().date(round.period().start()),
                said.stream().map(declaration -> said(declaration, names)).toList(),
                open(names, taken));
    }

    /** Once nothing changed under all of the agreement, there is nothing left to say. */
    private List<Choice> open(Names names, Set<String> taken) {
        return taken.contains("")
                ? List.of()
                : Stream.concat(
                                Stream.of(new Choice("", Optional.empty())),
                                names.themes().stream()
                                        .map(theme -> new Choice(theme.code(), Optional.of(text(theme)))))
                        .filter(choice -> !taken.contains(choice.code()))
                        .toList();
    }

    private Said said(Declaration declaration, Names names) {
        return new Said(
                declaration.id(),
                declaration.theme().map(names::theme).map(this::text),
                formats().date(declaration.since()),
                formats().moment(declaration.declaredAt()),
                declaration.declaredBy().orElse(""));
    }

    private Text text(Named named) {
        return named.name().in(visitor.language()).orElseGet(() -> new Text(named.code(), visitor.language()));
    }

    private Formats formats() {
        return Formats.of(visitor.language());
    }

    /** For the round that people work on; tells what became of it. */
    Notice declare(Optional<String> theme) {
        var words = WordsOf.the(OursMessages.class, visitor.language());
        var round = round();
        if (round.isEmpty()) {
            return new Notice(words.noRound());
        }
        var wish = new Wish(round.get().agreement(), theme, round.get().period().start());
        return outcome(() -> declarations.declare(wish), words.declared(), words.somethingChanged());
    }

    /** Tells what became of it. */
    Notice withdraw(UUID id) {
        var words = WordsOf.the(OursMessages.class, visitor.language());
        return outcome(() -> declarations.withdraw(id), words.takenBack(), words.overAlready());
    }

    private Notice outcome(Supplier<Declaration> move, String done, String refused) {
        try {
            return new Notice(
                    outages.ask(Outage.Part.INITIATIVES, move).isPresent()
                            ? done
                            : WordsOf.the(OursMessages.class, visitor.language())
                                    .away());
        } catch (ServiceRefusal refusal) {
            if (refusal.status() == NOT_POSSIBLE) {
                return new Notice(refused);
            }
            throw refusal;
        }
    }
}
