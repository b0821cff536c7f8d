package nl.stvda.voortgang.reports.translation.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text on its way to a translator.
 *
 * @param key under which it comes back
 * @param section code of the section that shows it; null where none does
 * @param note what it is, for the translator
 * @param facts what it is of, for whoever gets the file back
 * @param source sentences and what stands between them
 * @param target what it is now; null where it is not there
 * @param mark why it should be looked at; null where it is not there
 */
public record Outgoing(
        String key,
        @Nullable String section,
        String note,
        List<Fact> facts,
        List<Piece> source,
        @Nullable String target,
        @Nullable String mark,
        List<Known> known) {

    /** A sentence, or the white space behind one. */
    public record Piece(String text, boolean isSentence) {}

    /** Something that is known of it. */
    public record Fact(String name, String value) {}

    /** A sentence of it that was translated before. */
    public record Known(String source, String target) {}
}
