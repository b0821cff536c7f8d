package nl.stvda.voortgang.initiatives.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stvda.voortgang.initiatives.access.Caller;

/**
 * What of all initiatives someone may see. The real world and a sandbox do not see each other: whoever is in a sandbox
 * sees what is theirs, all others see none of it, unless they look after all and ask for it by name.
 *
 * @param condition which combinations of codes may be seen
 * @param hidden which may not, where these are few; absent where nearly all may not
 * @param sieve the condition for the index of words, as a tsquery
 * @param parameters of both conditions
 */
record Audience(String condition, Optional<String> hidden, String sieve, Map<String, Object> parameters) {

    /** Who asks, perhaps for what some organisations posted only. */
    static Audience of(Caller caller, List<String> organisations) {
        var own = caller.organisation();
        if (caller.isInSandbox()) {
            var organisation = own.orElseThrow();
            return new Audience(
                    "p.organisation = :own",
                    Optional.empty(),
                    EntryQuery.lexeme("organisation", organisation),
                    Map.of("own", organisation));
        }
        if (organisations.stream().anyMatch(caller::asksForSandbox)) {
            return new Audience("p.shared", Optional.empty(), "('visible=all' | 'tried=all')", Map.of());
        }
        return own.map(organisation -> new Audience(
                        "(p.shared or p.organisation = :own) and not p.sandbox",
                        Optional.of("(not p.shared or p.sandbox) and p.organisation <> :own"),
                        "('visible=all' | %s)".formatted(EntryQuery.lexeme("visible", organisation)),
                        Map.<String, Object>of("own", organisation)))
                .orElseGet(() -> new Audience(
                        "p.shared and not p.sandbox",
                        Optional.of("(not p.shared or p.sandbox)"),
                        "'visible=all'",
                        Map.of()));
    }
}
