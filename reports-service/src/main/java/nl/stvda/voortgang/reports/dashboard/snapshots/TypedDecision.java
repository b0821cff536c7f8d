package nl.stvda.voortgang.reports.dashboard.snapshots;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.stvda.voortgang.reports.signoff.Decision;
import nl.stvda.voortgang.reports.signoff.SignatureRequest;
import org.jspecify.annotations.Nullable;

/** What was chosen and typed about a snapshot. */
record TypedDecision(Optional<Decision> decision, String hash, String text, String onBehalfOf, String minutes) {

    static TypedDecision none() {
        return of(Map.of());
    }

    static TypedDecision of(Map<String, String> fields) {
        return new TypedDecision(
                Arrays.stream(Decision.values())
                        .filter(decision -> decision.code().equals(fields.get("decision")))
                        .findFirst(),
                typed(fields.get("hash")),
                typed(fields.get("text")),
                typed(fields.get("onBehalfOf")),
                typed(fields.get("minutes")));
    }

    private static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").replace("\r\n", "\n").strip();
    }

    /** To be kept while the person signs in again. */
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        decision.ifPresent(chosen -> fields.put("decision", chosen.code()));
        fields.put("hash", hash);
        fields.put("text", text);
        fields.put("onBehalfOf", onBehalfOf);
        fields.put("minutes", minutes);
        return fields;
    }

    SignatureRequest request(Decision chosen) {
        return new SignatureRequest(chosen, hash, blankToNull(text), blankToNull(onBehalfOf), minutesOf(chosen));
    }

    /** The form has a choice of minutes beside each decision of the secretariat. */
    private @Nullable String minutesOf(Decision chosen) {
        return chosen == Decision.RECORD_CONSENSUS ? blankToNull(minutes) : null;
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }

    public boolean isChosen(Decision other) {
        return decision.filter(other::equals).isPresent();
    }
}
