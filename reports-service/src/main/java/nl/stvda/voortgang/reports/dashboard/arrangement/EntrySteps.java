package nl.stvda.voortgang.reports.dashboard.arrangement;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.reports.curation.Decision.Place;
import nl.stvda.voortgang.reports.curation.StepKind;
import nl.stvda.voortgang.reports.curation.StepResponse;
import nl.stvda.voortgang.reports.dashboard.arrangement.EntryView.Other;
import nl.stvda.voortgang.reports.dashboard.arrangement.EntryView.Step;
import nl.stvda.voortgang.reports.dashboard.shell.Moments;
import nl.stvda.voortgang.reports.draft.OpenEntry;

/** What was done with an entry, as its page tells it. */
final class EntrySteps {

    /** The steps that lead somewhere. */
    private static final Set<StepKind> LEADING = Set.of(StepKind.MOVE, StepKind.NEST, StepKind.MERGE);

    private final OpenEntry open;
    private final Moments moments;
    private final Language language;
    private final Function<Place, Optional<Other>> led;

    /**
     * Of an entry.
     *
     * @param led what a step led to
     */
    EntrySteps(OpenEntry open, Moments moments, Language language, Function<Place, Optional<Other>> led) {
        this.open = open;
        this.moments = moments;
        this.language = language;
        this.led = led;
    }

    List<Step> newestFirst() {
        var undone = undone();
        return open.steps().stream()
                .map(step -> new Step(
                        step.id(),
                        step.kind().code(),
                        where(step),
                        step.by(),
                        moments.of(step.at(), language),
                        Objects.requireNonNullElse(step.reason(), ""),
                        undone.contains(step.id()),
                        !undone.contains(step.id())
                                && step.canBeUndone(open.curation().decision())))
                .toList();
    }

    /** The newest step comes first, so whether an undoing was undone itself is known when it is read. */
    private Set<UUID> undone() {
        var undone = new HashSet<UUID>();
        for (var step : open.steps()) {
            if (step.undoes() != null && !undone.contains(step.id())) {
                undone.add(step.undoes());
            }
        }
        return undone;
    }

    private Optional<Other> where(StepResponse step) {
        return LEADING.contains(step.kind())
                ? Optional.ofNullable(step.after().place()).flatMap(led)
                : Optional.empty();
    }
}
