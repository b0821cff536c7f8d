package nl.stvda.voortgang.initiatives.initiative;

import java.util.Map;
import java.util.Optional;
import nl.stvda.voortgang.initiatives.access.Caller;

/**
 * The part of a query that leaves what someone may see. The real world and a sandbox do not see each other: whoever is
 * in a sandbox sees what is theirs, all others see none of it, unless they look after all and ask for it by name.
 */
record Audience(String condition, Map<String, Object> parameters) {

    /** Who lists initiatives, perhaps those of one organisation only. */
    static Audience of(Caller caller, Optional<String> asked) {
        var own = caller.organisation();
        if (caller.isInSandbox()) {
            return new Audience("organisation = :own", Map.of("own", own.orElseThrow()));
        }
        if (asked.filter(caller::asksForSandbox).isPresent()) {
            return new Audience("shared", Map.of());
        }
        return own.map(organisation -> new Audience(
                        "(shared or organisation = :own) and not sandbox", Map.<String, Object>of("own", organisation)))
                .orElseGet(() -> new Audience("shared and not sandbox", Map.of()));
    }
}
