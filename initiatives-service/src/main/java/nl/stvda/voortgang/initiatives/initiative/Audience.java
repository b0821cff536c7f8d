package nl.stvda.voortgang.initiatives.initiative;

import java.util.Map;
import nl.stvda.voortgang.initiatives.access.ListedInitiatives;

/** The part of a query that leaves what someone may see. */
record Audience(String condition, Map<String, Object> parameters) {

    static Audience of(ListedInitiatives listed) {
        return switch (listed) {
            case ListedInitiatives.OwnSandbox(var own) -> new Audience("organisation = :own", Map.of("own", own));
            case ListedInitiatives.AskedForSandbox() -> new Audience("shared", Map.of());
            case ListedInitiatives.Real(var own) ->
                own.map(organisation -> new Audience(
                                "(shared or organisation = :own) and not sandbox",
                                Map.<String, Object>of("own", organisation)))
                        .orElseGet(() -> new Audience("shared and not sandbox", Map.of()));
        };
    }
}
