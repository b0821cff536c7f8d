package nl.stvda.voortgang.reports.dashboard.checks;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.stvda.voortgang.reports.check.Check;
import nl.stvda.voortgang.reports.dashboard.checks.FreezeView.Answer;
import nl.stvda.voortgang.reports.snapshot.FreezeRequest;
import nl.stvda.voortgang.reports.snapshot.Reason;
import org.jspecify.annotations.Nullable;

/** What was typed as the reason for each warning, and the version of the draft that was looked at. */
record Reasons(long version, Map<Check, String> typed) {

    private static final String FIELD = "reason-";

    static Reasons none() {
        return new Reasons(-1, Map.of());
    }

    static Reasons of(MultivaluedMap<String, String> form) {
        var typed = new EnumMap<Check, String>(Check.class);
        Arrays.stream(Check.values()).forEach(check -> {
            var reason = form.getFirst(FIELD + check.code());
            if (reason != null && !reason.isBlank()) {
                typed.put(check, reason.replace("\r\n", "\n").strip());
            }
        });
        return new Reasons(version(form.getFirst("version")), typed);
    }

    /** One that cannot be read is none that was shown, so it is stale. */
    private static long version(@Nullable String version) {
        return version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }

    String of(Check check) {
        return typed.getOrDefault(check, "");
    }

    List<Answer> answers() {
        return typed.entrySet().stream()
                .map(reason -> new Answer(reason.getKey(), reason.getValue()))
                .toList();
    }

    FreezeRequest request() {
        return new FreezeRequest(typed.entrySet().stream()
                .map(reason -> new Reason(reason.getKey().code(), reason.getValue()))
                .toList());
    }
}
