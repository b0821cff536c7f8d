package nl.stvda.voortgang.initiatives.search;

import java.util.Map;
import java.util.Optional;
import nl.stvda.voortgang.initiatives.access.ListedInitiatives;

/**
 * Which initiatives somebody may see.
 *
 * @param condition which combinations of codes may be seen
 * @param hidden which may not, where these are few; absent where nearly all may not
 * @param sieve the condition for the index of words, as a tsquery
 * @param parameters of both conditions
 */
record Audience(String condition, Optional<String> hidden, String sieve, Map<String, Object> parameters) {

    static Audience of(ListedInitiatives listed) {
        return switch (listed) {
            case ListedInitiatives.OwnSandbox(var own) ->
                new Audience(
                        "p.organisation = :own",
                        Optional.empty(),
                        EntryQuery.lexeme("organisation", own),
                        Map.of("own", own));
            case ListedInitiatives.AskedForSandbox() ->
                new Audience("p.shared", Optional.empty(), "('visible=all' | 'tried=all')", Map.of());
            case ListedInitiatives.Real(var own) ->
                own.map(Audience::ofReal)
                        .orElseGet(() -> new Audience(
                                "p.shared and not p.sandbox",
                                Optional.of("(not p.shared or p.sandbox)"),
                                "'visible=all'",
                                Map.of()));
        };
    }

    private static Audience ofReal(String organisation) {
        return new Audience(
                "(p.shared or p.organisation = :own) and not p.sandbox",
                Optional.of("(not p.shared or p.sandbox) and p.organisation <> :own"),
                "('visible=all' | %s)".formatted(EntryQuery.lexeme("visible", organisation)),
                Map.of("own", organisation));
    }
}
