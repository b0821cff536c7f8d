package nl.stvda.voortgang.reports.text;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changed between two texts, word by word. */
public final class WordDifference {

    private static final Pattern TOKEN = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|.");

    /** Comparing takes time that grows with the square of what differs; longer texts are shown one after the other. */
    private static final int MOST_TOKENS = 8_000;

    private WordDifference() {}

    /** A piece of the two texts. */
    @Schema(name = "TextPiece", description = "A piece of the two texts")
    public record Piece(
            @Schema(description = "In which of the two it stands")
            Kind kind,

            @Schema(description = "The words", examples = "digital skills")
            String text) {}

    /** In which of the two texts it stands. */
    @Schema(
            name = "TextPieceKind",
            description = "In which of two texts it stands: in both, the later or the earlier one")
    public enum Kind {
        @JsonProperty("same")
        SAME,
        @JsonProperty("added")
        ADDED,
        @JsonProperty("removed")
        REMOVED
    }

    public static List<Piece> between(String before, String after) {
        var old = tokens(before);
        var current = tokens(after);
        if (old.size() + current.size() > MOST_TOKENS) {
            return before.equals(after)
                    ? List.of(new Piece(Kind.SAME, after))
                    : List.of(new Piece(Kind.REMOVED, before), new Piece(Kind.ADDED, after));
        }
        var pieces = new ArrayList<Piece>();
        var place = 0;
        for (var delta : DiffUtils.diff(old, current).getDeltas()) {
            add(pieces, Kind.SAME, old.subList(place, delta.getSource().getPosition()));
            place = addDelta(pieces, delta);
        }
        add(pieces, Kind.SAME, old.subList(place, old.size()));
        return pieces;
    }

    private static int addDelta(List<Piece> pieces, AbstractDelta<String> delta) {
        add(pieces, Kind.REMOVED, delta.getSource().getLines());
        add(pieces, Kind.ADDED, delta.getTarget().getLines());
        return delta.getSource().getPosition() + delta.getSource().size();
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> tokens) {
        if (!tokens.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", tokens)));
        }
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }
}
