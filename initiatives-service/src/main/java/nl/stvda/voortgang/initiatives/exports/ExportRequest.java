package nl.stvda.voortgang.initiatives.exports;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.stvda.voortgang.initiatives.initiative.InitiativeStatus;
import nl.stvda.voortgang.initiatives.problem.GeneralProblem;
import nl.stvda.voortgang.initiatives.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What an export is to hold, and which separator it uses when it is CSV. */
record ExportRequest(
        Optional<String> organisation,
        Optional<String> agreement,
        Set<InitiativeStatus> statuses,
        boolean forDutchExcel) {

    private static final Set<String> KNOWN = Set.of("organisation", "agreement", "status", "separator");
    private static final int LONGEST_TEXT = 200;

    /** Reads the query; every violation at once. */
    static ExportRequest of(MultivaluedMap<String, String> query) {
        var violations = new ArrayList<Violation>();
        new TreeMap<>(query).forEach((name, values) -> {
            if (!KNOWN.contains(name)) {
                violations.add(Violation.ofParameter(
                        name,
                        "unknown-parameter",
                        "This parameter is not known here. Known are: %s."
                                .formatted(String.join(", ", new TreeSet<>(KNOWN)))));
            } else if (values.size() > 1 && !name.equals("status")) {
                violations.add(Violation.ofParameter(name, "repeated-parameter", "Give this parameter once."));
            }
        });
        var request = new ExportRequest(
                code("organisation", query.getFirst("organisation"), violations),
                code("agreement", query.getFirst("agreement"), violations),
                statuses(query.getOrDefault("status", List.of()), violations),
                isSemicolon(query.getFirst("separator"), violations));
        if (!violations.isEmpty()) {
            throw GeneralProblem.INVALID_REQUEST.withViolations(violations);
        }
        return request;
    }

    private static Optional<String> code(String name, @Nullable String text, List<Violation> violations) {
        if (text != null
                && (text.isBlank()
                        || text.length() > LONGEST_TEXT
                        || text.chars().anyMatch(Character::isISOControl))) {
            violations.add(Violation.ofParameter(
                    name, "unreadable-text", "Give 1 to 200 characters, none a control character."));
        }
        return Optional.ofNullable(text);
    }

    private static Set<InitiativeStatus> statuses(List<String> texts, List<Violation> violations) {
        var statuses = EnumSet.noneOf(InitiativeStatus.class);
        for (var status : InitiativeStatus.values()) {
            if (texts.contains(status.name().toLowerCase(Locale.ROOT))) {
                statuses.add(status);
            }
        }
        if (statuses.size() < Set.copyOf(texts).size()) {
            violations.add(
                    Violation.ofParameter("status", "unknown-value", "Use draft, submitted or withdrawn, each once."));
        }
        return statuses;
    }

    private static boolean isSemicolon(@Nullable String text, List<Violation> violations) {
        if (text != null && !Set.of("comma", "semicolon").contains(text)) {
            violations.add(Violation.ofParameter("separator", "unknown-value", "Use one of: comma, semicolon."));
        }
        return "semicolon".equals(text);
    }
}
