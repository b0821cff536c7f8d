package nl.stvda.voortgang.reports.curation;

import java.util.UUID;
import java.util.function.Supplier;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.curation.Decision.Place;
import nl.stvda.voortgang.reports.curation.Decision.Rewording;
import nl.stvda.voortgang.reports.curation.Decision.Shape;
import nl.stvda.voortgang.reports.entry.ShownEntry;
import org.jspecify.annotations.Nullable;

/** What holds for an entry after a step that was checked. */
final class NextDecision {

    private final UUID initiative;
    private final StepRequest step;
    private final Arrangement arrangement;
    private final Supplier<ShownEntry> entry;

    NextDecision(UUID initiative, StepRequest step, Arrangement arrangement, Supplier<ShownEntry> entry) {
        this.initiative = initiative;
        this.step = step;
        this.arrangement = arrangement;
        this.entry = entry;
    }

    Decision after(Decision now) {
        return switch (step.kind()) {
            case MOVE -> now.placed(moved());
            case NEST -> now.placed(new Place(null, null, rank(null, step.into()), step.into(), null));
            case MERGE -> now.placed(new Place(null, null, null, null, step.into()));
            case REWORD -> now.reworded(rewording());
            case LEAVE_OUT -> now.leftOut(true);
            case TAKE_BACK -> now.leftOut(null);
            case SHOW -> now.shaped(new Shape(step.titleShown(), step.factsShown()));
            case TRANSLATE, UNDO, CARRY_OVER -> now;
        };
    }

    private Place moved() {
        var section = step.section();
        var block = step.block() == null && section != null ? arrangement.entriesBlock(section) : step.block();
        return new Place(section, step.block(), rank(block, null), null, null);
    }

    /** Behind the one that is named, or before all; null for the usual order. */
    private @Nullable String rank(@Nullable UUID block, @Nullable UUID parent) {
        var isFirst = Boolean.TRUE.equals(step.first());
        var after = step.after();
        if (!isFirst && after == null) {
            return null;
        }
        var ranks = arrangement.siblings(block, parent).stream()
                .filter(sibling -> !sibling.equals(initiative))
                .map(arrangement::rank)
                .toList();
        var before = isFirst || after == null ? null : arrangement.rank(after);
        var behind = ranks.stream()
                .filter(rank -> before == null || rank.compareTo(before) > 0)
                .findFirst()
                .orElse(null);
        return Rank.between(before, behind);
    }

    private @Nullable Rewording rewording() {
        var title = given(step.title());
        var text = given(step.text());
        if (title == null && text == null) {
            return null;
        }
        var own = entry.get();
        return new Rewording(
                title,
                text,
                own.revision(),
                own.content().title(),
                own.content().description());
    }

    private static @Nullable LocalizedText given(@Nullable LocalizedText text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
