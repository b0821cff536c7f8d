package nl.stvda.voortgang.reports.dashboard.translation;

import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;
import nl.stvda.voortgang.reports.translation.ReturnOutcome;
import nl.stvda.voortgang.reports.translation.TranslationProgress.Counts;
import nl.stvda.voortgang.reports.translation.TranslationState;
import nl.stvda.voortgang.reports.translation.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * How far a report is in each language, and the texts of one of them.
 *
 * @param chosen the language whose texts are listed
 * @param state only texts that are so far are listed; empty for all that need somebody
 * @param next where the list goes on
 * @param result what became of a file that was just sent
 * @param problem why a file was not taken
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
        Optional<Result> result,
        Optional<Problem> problem) {

    /** How far one language is. */
    record InLanguage(String tag, String name, String address, Counts counts) {}

    /** A section with texts that need somebody. */
    record Part(Text heading, String address, Counts counts) {}

    /** A text. */
    record Line(String address, UnitKind kind, Text place, TranslationState state, Optional<Text> source) {}

    /** What became of the texts of a file; those that are as they should be are only counted. */
    record Result(int stored, int unchanged, List<Returned> left) {}

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
