package nl.stvda.voortgang.reports.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.problem.Violation;
import nl.stvda.voortgang.reports.block.Blocks;
import nl.stvda.voortgang.reports.catalogue.Catalogue;
import nl.stvda.voortgang.reports.curation.CarryOver;
import nl.stvda.voortgang.reports.entry.Entries;
import nl.stvda.voortgang.reports.round.RoundChanges;
import nl.stvda.voortgang.reports.round.RoundResponse;
import nl.stvda.voortgang.reports.round.Rounds;
import nl.stvda.voortgang.reports.template.Templates;
import nl.stvda.voortgang.reports.translation.TranslationCarryOver;
import nl.stvda.voortgang.reports.version.ChangeLog;

/** Opens rounds: sections and texts from where the secretariat says, entries from what organisations posted already. */
@ApplicationScoped
@Transactional
public class Openings {

    private final Templates templates;
    private final Rounds rounds;
    private final RoundChanges changes;
    private final Catalogue catalogue;
    private final ChangeLog versions;
    private final Blocks blocks;
    private final Entries entries;
    private final CarryOver curation;
    private final TranslationCarryOver translations;
    private final StartOfRound start;

    Openings(
            Templates templates,
            Rounds rounds,
            RoundChanges changes,
            Catalogue catalogue,
            ChangeLog versions,
            Blocks blocks,
            Entries entries,
            CarryOver curation,
            TranslationCarryOver translations,
            StartOfRound start) {
        this.templates = templates;
        this.rounds = rounds;
        this.changes = changes;
        this.catalogue = catalogue;
        this.versions = versions;
        this.blocks = blocks;
        this.entries = entries;
        this.curation = curation;
        this.translations = translations;
        this.start = start;
    }

    public RoundResponse open(NewRound request) {
        var violations = new ArrayList<Violation>();
        if (!isKnown(request.agreement())) {
            violations.add(Violation.inBody(
                    "/agreement",
                    "unknown-agreement",
                    "No agreement has this code; the initiatives API lists those that there are."));
        }
        var source = request.template() == null ? ofPrevious(request, violations) : ofTemplate(request, violations);
        if (!violations.isEmpty()) {
            throw GeneralProblem.INVALID_REQUEST.withViolations(violations);
        }
        var round = changes.open(start.of(request, source));
        versions.open(round.id());
        entries.placeArrived(round.id(), round.agreement());
        if (request.previous() == null) {
            blocks.open(round.id(), source.sections());
        } else {
            carryOver(request.previous(), round.id());
        }
        return round;
    }

    /** The report before stays as it is meanwhile. Events wait since entries were placed: who holds a draft waits for none of them. */
    private void carryOver(String previous, String round) {
        versions.hold(previous);
        var taken = blocks.carryOver(previous, round);
        curation.into(round, previous, taken);
        translations.into(round, previous, taken);
    }

    /** Announced, or reported about before, in case it was not announced here yet. */
    private boolean isKnown(String agreement) {
        return catalogue.isAgreement(agreement)
                || !rounds.idsOfAgreement(agreement).isEmpty();
    }

    private Source ofTemplate(NewRound request, List<Violation> violations) {
        var template = Optional.ofNullable(request.template()).flatMap(templates::find);
        if (template.isEmpty()) {
            violations.add(Violation.inBody(
                    "/template", "unknown-template", "No template has this id; GET /v1/templates lists them."));
            return new Source(List.of(), Optional.empty());
        }
        var agreement = template.get().agreement();
        if (agreement != null && !agreement.equals(request.agreement())) {
            violations.add(Violation.inBody(
                    "/template",
                    "other-agreement",
                    "This template is for the agreement %s. Copy it for another.".formatted(agreement)));
        }
        return new Source(template.get().sections(), Optional.empty());
    }

    private Source ofPrevious(NewRound request, List<Violation> violations) {
        var previous = Optional.ofNullable(request.previous()).flatMap(rounds::findReal);
        if (previous.isEmpty()) {
            violations.add(Violation.inBody(
                    "/previous", "unknown-round", "No round has this id; GET /v1/rounds lists those that there are."));
            return new Source(List.of(), Optional.empty());
        }
        var id = previous.get().id();
        if (!previous.get().agreement().equals(request.agreement())) {
            violations.add(Violation.inBody(
                    "/previous",
                    "other-agreement",
                    "This round is about the agreement %s."
                            .formatted(previous.get().agreement())));
        }
        return new Source(rounds.outline(id), previous);
    }
}
