package nl.stvda.voortgang.reports.dashboard.arrangement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.curation.Decision.Rewording;
import nl.stvda.voortgang.reports.curation.StepKind;
import nl.stvda.voortgang.reports.dashboard.arrangement.EntryView.Column;
import nl.stvda.voortgang.reports.dashboard.form.Attempt;
import nl.stvda.voortgang.reports.entry.ShownEntry;
import nl.stvda.voortgang.reports.text.Markdown;
import nl.stvda.voortgang.reports.text.WordDifference;
import nl.stvda.voortgang.reports.text.WordDifference.Piece;

/** The words of the organisation beside those of the report, language by language. */
final class EntryColumns {

    private final LocalizedText ownTitle;
    private final LocalizedText ownText;
    private final Optional<Rewording> rewording;
    private final Attempt attempt;
    private final Language reader;

    EntryColumns(ShownEntry entry, Optional<Rewording> rewording, Attempt attempt, Language reader) {
        ownTitle = entry.content().title();
        ownText = entry.content().description();
        this.rewording = rewording;
        this.attempt = attempt;
        this.reader = reader;
    }

    /** Whether the organisation says something else than when it was reworded. */
    boolean isSourceChanged() {
        return rewording.filter(made -> made.isBehind(ownTitle, ownText)).isPresent();
    }

    Column of(String tag) {
        var savedTitle = in(rewording.map(Rewording::title), tag);
        var savedText = in(rewording.map(Rewording::text), tag);
        var isTyped = attempt.part().equals(StepKind.REWORD.code());
        var title = isTyped ? attempt.textIn("/title", tag) : savedTitle;
        var text = isTyped ? attempt.textIn("/text", tag) : savedText;
        var isConflict = isTyped && attempt.isStale();
        return new Column(
                tag,
                new Language(tag).nameIn(reader),
                in(Optional.of(ownTitle), tag),
                Markdown.toHtml(in(Optional.of(ownText), tag)),
                title,
                text,
                Markdown.toHtml(text),
                isConflict ? WordDifference.between(savedTitle, title) : List.of(),
                isConflict ? WordDifference.between(savedText, text) : List.of(),
                since(rewording.map(Rewording::ofTitle), ownTitle, tag),
                since(rewording.map(Rewording::ofText), ownText, tag));
    }

    private List<Piece> since(Optional<LocalizedText> before, LocalizedText now, String tag) {
        return isSourceChanged() ? WordDifference.between(in(before, tag), in(Optional.of(now), tag)) : List.of();
    }

    private static String in(Optional<LocalizedText> text, String tag) {
        return text.map(words -> Objects.requireNonNullElse(words.get(tag), "")).orElse("");
    }
}
