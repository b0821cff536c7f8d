package nl.stvda.voortgang.reports.version;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What PostgreSQL tells of a commit that changed a draft: which versions it made.
 *
 * @param single the change itself where it is the only one, so that nobody needs to look it up
 */
record ChangeNotice(String round, long first, long last, Optional<DraftChange> single) {

    private static final String NONE = "-";

    /** Three words, and three more for a single change. */
    static ChangeNotice parse(String words) {
        var word = words.split(" ", -1);
        var round = word[0];
        var first = Long.parseLong(word[1]);
        return new ChangeNotice(
                round,
                first,
                Long.parseLong(word[2]),
                word.length == 3
                        ? Optional.empty()
                        : Optional.of(new DraftChange(
                                round,
                                first,
                                ChangeKind.valueOf(word[3]),
                                word[4].equals(NONE) ? null : word[4],
                                word[5].equals(NONE) ? null : UUID.fromString(word[5]))));
    }

    /** The words for a single change. */
    static String words(String kind, @Nullable String section, @Nullable UUID initiative) {
        return Stream.of(kind, section == null ? NONE : section, initiative == null ? NONE : initiative.toString())
                .collect(Collectors.joining(" "));
    }
}
