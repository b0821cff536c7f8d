package nl.stvda.voortgang.reports.dashboard.translation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;
import nl.stvda.voortgang.reports.translation.ReturnOutcome;
import nl.stvda.voortgang.reports.translation.TranslationProgress.Counts;
import nl.stvda.voortgang.reports.translation.TranslationResult;
import nl.stvda.voortgang.reports.translation.TranslationResult.Item;
import nl.stvda.voortgang.reports.translation.TranslationState;
import nl.stvda.voortgang.reports.translation.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * How far a report is in each language, and the texts of one of them.
 *
 * @param chosen the language whose texts are listed
 * @param state only texts that are so far are listed; empty for all that need somebody
 * @param next where the list goes on
 * @param hasMachine whether a machine can write what is missing
 * @param result what became of a file that was just sent, or of what a machine wrote
 * @param problem why nothing was done
 */
record TranslationView(
        Frame frame,
        String round,
        Text title,
        List<InLanguage> languages,
        InLanguage chosen,
        Optional<TranslationState> state,
        List<Part> parts,
        List<Line> lines,
        Optional<String> next,
        boolean mayWrite,
        boolean hasMachine,
        Optional<Result> result,
        Optional<Problem> problem) {

    /** How far one language is. */
    record InLanguage(String tag, String name, String address, Counts counts) {}

    /** A section with texts that need somebody. */
    record Part(Text heading, String address, Counts counts) {}

    /** A text. */
    record Line(String address, UnitKind kind, Text place, TranslationState state, Optional<Text> source) {}

    /** What became of the texts of a file; those that are as they should be are only counted. */
    record Result(int stored, int unchanged, List<Returned> left) {

        static Result of(TranslationResult result, Function<Item, Text> place) {
            var unchanged = result.items().stream()
                    .filter(item -> item.outcome() == ReturnOutcome.UNCHANGED)
                    .count();
            return new Result(
                    result.stored(),
                    Math.toIntExact(unchanged),
                    result.items().stream()
                            .filter(item ->
                                    item.outcome() != ReturnOutcome.STORED && item.outcome() != ReturnOutcome.UNCHANGED)
                            .map(item -> new Returned(
                                    place.apply(item),
                                    item.outcome(),
                                    item.source(),
                                    item.sourceNow(),
                                    item.text(),
                                    item.textNow()))
                            .toList());
        }
    }

    /** A text that was not stored. */
    record Returned(
            Text place,
            ReturnOutcome outcome,
            String source,
            @Nullable String sourceNow,
            @Nullable String text,
            @Nullable String textNow) {}

    /** Why nothing was taken. */
    record Problem(String code, String detail) {}

    public List<TranslationState> states() {
        return List.of(TranslationState.values());
    }
}
