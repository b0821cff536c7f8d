package nl.stvda.voortgang.reports.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.stvda.voortgang.reports.translation.Translation.Source;
import nl.stvda.voortgang.reports.translation.TranslationResult.Item;
import nl.stvda.voortgang.reports.translation.file.Returned;
import org.jspecify.annotations.Nullable;

/** Takes what came back from a translator, where it is still a translation of what the report says. */
@ApplicationScoped
class Returns {

    private static final String CODES = "Leave out what is no text: the report shows Markdown as it is written.";

    private final TranslationChanges changes;

    Returns(TranslationChanges changes) {
        this.changes = changes;
    }

    /** All of a file in one transaction: what is stored is stored together, and the rest is told. */
    @Transactional
    TranslationResult take(String round, String language, Returned file) {
        return take(round, language, file, false);
    }

    /** What a machine made of texts that were missing: it stands where still nothing does, and is marked. */
    @Transactional
    TranslationResult takeFromMachine(String round, String language, Returned answer) {
        return take(round, language, answer, true);
    }

    private TranslationResult take(String round, String language, Returned file, boolean byMachine) {
        Map<String, Standing> standings = changes.held(round, language).stream()
                .collect(Collectors.toMap(standing -> standing.unit().key(), Function.identity()));
        var seen = new HashSet<String>();
        List<Item> items = new ArrayList<>();
        for (var returned : file.units()) {
            var isKnown = UnitKind.isKey(returned.key()) && seen.add(returned.key());
            items.add(
                    isKnown
                            ? take(round, file, returned, standings.get(returned.key()), byMachine)
                            : unknown(returned));
        }
        return TranslationResult.of(language, items);
    }

    private Item take(
            String round, Returned file, Returned.Unit returned, @Nullable Standing standing, boolean byMachine) {
        if (standing == null) {
            return item(returned, ReturnOutcome.GONE, null, null, null);
        }
        var source = standing.from(file.sourceLanguage());
        var words = returned.target() == null ? "" : Words.normal(returned.target());
        if (source == null || !isOf(returned, source)) {
            return item(returned, ReturnOutcome.CHANGED, standing, source, null);
        }
        if (words.isEmpty()) {
            return item(returned, ReturnOutcome.EMPTY, standing, source, null);
        }
        var isThere = words.equals(standing.target());
        if (isThere && (!standing.state().isOpen() || returned.isUntouched())) {
            return item(returned, ReturnOutcome.UNCHANGED, standing, source, null);
        }
        var isTaken = byMachine
                ? standing.state() != TranslationState.MISSING
                : standing.isSaidByOthers() || !standing.state().isOpen();
        if (isTaken) {
            return item(returned, ReturnOutcome.TAKEN, standing, source, null);
        }
        var mistakes = Words.mistakes(standing.unit().kind(), words);
        if (returned.hasCodes() || !mistakes.isEmpty()) {
            var detail = mistakes.isEmpty() ? CODES : mistakes.getFirst().detail();
            return item(returned, ReturnOutcome.INVALID, standing, source, detail);
        }
        changes.keep(round, standing, source, words, byMachine);
        return item(returned, ReturnOutcome.STORED, null, null, null, standing);
    }

    /** The words decide, not a number: another language that came meanwhile changes a revision and not the source. */
    private static boolean isOf(Returned.Unit returned, Source source) {
        return Sentences.normal(returned.source()).equals(Sentences.normal(source.text()));
    }

    private static Item unknown(Returned.Unit returned) {
        return item(returned, ReturnOutcome.UNKNOWN, null, null, null);
    }

    private static Item item(
            Returned.Unit returned,
            ReturnOutcome outcome,
            @Nullable Standing standing,
            @Nullable Source source,
            @Nullable String detail) {
        return item(returned, outcome, source, standing == null ? null : standing.target(), detail, standing);
    }

    private static Item item(
            Returned.Unit returned,
            ReturnOutcome outcome,
            @Nullable Source source,
            @Nullable String target,
            @Nullable String detail,
            @Nullable Standing standing) {
        return new Item(
                returned.key(),
                outcome,
                standing == null ? null : standing.unit().place(),
                returned.source(),
                source == null || isOf(returned, source) ? null : source.text(),
                returned.target(),
                target == null || target.equals(returned.target()) ? null : target,
                detail);
    }
}
