package nl.stvda.voortgang.reports.version;

import java.util.UUID;

/** Reads what PostgreSQL tells about a change: five words, the last only for entries. */
final class ChangeNotice {

    private static final String NONE = "-";

    private ChangeNotice() {}

    static DraftChange parse(String words) {
        var word = words.split(" ", -1);
        return new DraftChange(
                word[0],
                Long.parseLong(word[1]),
                ChangeKind.valueOf(word[2]),
                word[3].equals(NONE) ? null : word[3],
                word.length > 4 ? UUID.fromString(word[4]) : null);
    }
}
