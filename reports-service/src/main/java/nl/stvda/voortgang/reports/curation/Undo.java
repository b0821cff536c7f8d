package nl.stvda.voortgang.reports.curation;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes back what one step decided, and nothing else. */
final class Undo {

    private Undo() {}

    /** The decision without the step; refuses the request where something else was decided about the same since. */
    static Decision of(StepResponse step, Decision now) {
        return new Decision(
                part(step, now, Decision::place),
                part(step, now, Decision::leftOut),
                part(step, now, Decision::shape),
                part(step, now, Decision::rewording),
                part(step, now, Decision::supplement));
    }

    static boolean isPossible(StepResponse step, Decision now) {
        return Stream.<Function<Decision, @Nullable Object>>of(
                        Decision::place, Decision::leftOut, Decision::shape, Decision::rewording, Decision::supplement)
                .noneMatch(part -> isSuperseded(step, now, part));
    }

    private static <T> @Nullable T part(StepResponse step, Decision now, Function<Decision, @Nullable T> part) {
        if (isSuperseded(step, now, part)) {
            throw CurationProblem.STEP_SUPERSEDED.withDetail(
                    "Another step with this entry decided about the same since.");
        }
        return isDecided(step, part) ? part.apply(step.before()) : part.apply(now);
    }

    private static boolean isSuperseded(
            StepResponse step, Decision now, Function<Decision, ? extends @Nullable Object> part) {
        return isDecided(step, part) && !Objects.equals(part.apply(now), part.apply(step.after()));
    }

    private static boolean isDecided(StepResponse step, Function<Decision, ? extends @Nullable Object> part) {
        return !Objects.equals(part.apply(step.before()), part.apply(step.after()));
    }
}
