package nl.stvda.voortgang.reports.curation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry stands among its neighbours, as a text that sorts. An entry that nobody moved has its id as its rank, which
 * grows with time. Between two ranks there is always room for another, so a move changes the rank of the moved entry only.
 */
final class Rank {

    private static final char LOWEST = '!';
    private static final char ABOVE_HIGHEST = '~' + 1;

    private Rank() {}

    /** The rank of an entry that nobody moved. */
    static String of(UUID initiative) {
        return initiative.toString();
    }

    /** In the order of their ranks, each of which is made once: a section may have thousands. */
    static List<UUID> inOrder(List<UUID> initiatives, Function<UUID, String> rank) {
        return initiatives.stream()
                .map(initiative -> new Ranked(rank.apply(initiative), initiative))
                .sorted(Comparator.comparing(Ranked::rank).thenComparing(ranked -> of(ranked.initiative())))
                .map(Ranked::initiative)
                .toList();
    }

    private record Ranked(String rank, UUID initiative) {}

    /** A rank after the first and before the second; null where there is none on that side. */
    static String between(@Nullable String first, @Nullable String second) {
        var after = Objects.requireNonNullElse(first, "");
        var rank = new StringBuilder();
        var before = second;
        for (var at = 0; ; at++) {
            var low = at < after.length() ? after.charAt(at) : LOWEST;
            var high = before != null && at < before.length() ? before.charAt(at) : ABOVE_HIGHEST;
            if (high - low > 1) {
                return rank.append((char) ((low + high) / 2)).toString();
            }
            rank.append(low);
            if (high > low) {
                // whatever follows is before the second already
                before = null;
            }
        }
    }
}
