package nl.stvda.voortgang.reports.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.problem.Violation;
import nl.stvda.voortgang.reports.block.BlockKind;
import nl.stvda.voortgang.reports.block.BlockPlace;

/** Refuses what is wrong with a step, given the round as it is. */
final class StepCheck {

    /** Deeper than anybody reads bullets inside bullets. */
    private final UUID initiative;

    private final StepRequest step;
    private final Decision now;
    private final List<BlockPlace> blocks;
    private final Arrangement arrangement;
    private final List<Violation> violations = new ArrayList<>();

    StepCheck(
            UUID initiative,
            StepRequest step,
            Map<UUID, Decision> decisions,
            List<BlockPlace> blocks,
            Arrangement arrangement) {
        this.initiative = initiative;
        this.step = step;
        this.blocks = blocks;
        this.arrangement = arrangement;
        now = decisions.getOrDefault(initiative, Decision.NONE);
    }

    /** First what is wrong whatever the round looks like, all of it at once; then what is not possible now. */
    void run() {
        switch (step.kind()) {
            case MOVE -> checkMove();
            case NEST, MERGE -> require(step.into() != null, "/into");
            case LEAVE_OUT -> require(step.reason() != null && !step.reason().isBlank(), "/reason");
            case SHOW -> require(step.titleShown() != null || step.factsShown() != null, "/titleShown");
            case TRANSLATE ->
                report("/kind", "unknown-value", "Translate at /v1/rounds/<id>/translations/<language>/<unit>.");
            case UNDO -> report("/kind", "unknown-value", "Undo a step at its own address.");
            case CARRY_OVER -> report("/kind", "unknown-value", "Open a round from the one before.");
            case REWORD, TAKE_BACK -> {
                // every combination of their fields means something
            }
        }
        if (!violations.isEmpty()) {
            throw GeneralProblem.INVALID_REQUEST.withViolations(violations);
        }
        if (now.isLeftOut() && step.kind() != StepKind.TAKE_BACK && step.kind() != StepKind.LEAVE_OUT) {
            refuse("The entry is left out of the report.");
        }
        checkPlace();
    }

    /** The steps that are possible with an entry for which this is decided. */
    static List<StepKind> allowed(Decision now) {
        return now.isLeftOut()
                ? List.of(StepKind.TAKE_BACK)
                : List.of(
                        StepKind.MOVE,
                        StepKind.NEST,
                        StepKind.MERGE,
                        StepKind.REWORD,
                        StepKind.LEAVE_OUT,
                        StepKind.SHOW);
    }

    private void checkMove() {
        var section = step.section();
        if (section == null) {
            require(false, "/section");
        } else if (step.block() == null) {
            if (arrangement.entriesBlock(section) == null) {
                report(
                        "/section",
                        "no-entries-here",
                        "Name a section with entries, or add a block for them and name it.");
            }
        } else if (blocks.stream().noneMatch(block -> isTarget(block, section))) {
            report("/block", "unknown-block", "Name a block of this section that takes entries.");
        }
    }

    private boolean isTarget(BlockPlace block, String section) {
        return block.id().equals(step.block())
                && block.section().equals(section)
                && block.kind().takesEntries();
    }

    private void checkPlace() {
        var into = step.into();
        if (step.kind() == StepKind.MOVE) {
            checkSingle();
        } else if (into != null && (step.kind() == StepKind.NEST || step.kind() == StepKind.MERGE)) {
            if (!arrangement.isThere(into)) {
                refuse("The report shows no entry %s.".formatted(into));
            }
            if (into.equals(initiative) || arrangement.isInside(into, initiative)) {
                refuse("This entry would stand inside itself.");
            }
            if (step.kind() == StepKind.NEST && arrangement.isTooDeep(initiative, into)) {
                refuse("Entries stand inside each other at most %d levels deep.".formatted(Arrangement.MOST_LEVELS));
            }
        }
    }

    private void checkSingle() {
        var isTaken = blocks.stream()
                        .anyMatch(block -> block.id().equals(step.block()) && block.kind() == BlockKind.ENTRY)
                && arrangement.siblings(step.block(), null).stream().anyMatch(other -> !other.equals(initiative));
        if (isTaken) {
            refuse("This block holds one entry, and another stands there.");
        }
    }

    private void refuse(String detail) {
        throw CurationProblem.STEP_NOT_POSSIBLE
                .withDetail(detail)
                .withAllowed(allowed(now).stream().map(StepKind::code).toList());
    }

    private void require(boolean isThere, String pointer) {
        if (!isThere) {
            report(pointer, "required", "Give a value: this step needs it.");
        }
    }

    private void report(String pointer, String code, String detail) {
        violations.add(Violation.inBody(pointer, code, detail));
    }
}
