package nl.stvda.voortgang.initiatives.exports;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.request.QueryReader;
import nl.stvda.voortgang.initiatives.initiative.InitiativeStatus;

/** What an export is to hold, and which separator it uses when it is CSV. */
record ExportRequest(
        Optional<String> organisation,
        Optional<String> agreement,
        Set<InitiativeStatus> statuses,
        boolean forDutchExcel) {

    private static final Set<String> ONCE = Set.of("organisation", "agreement", "separator");
    private static final String STATUS = "status";

    /** Reads the query; every violation at once. */
    static ExportRequest of(MultivaluedMap<String, String> query) {
        var reader = new QueryReader(query, ONCE, Set.of(STATUS));
        var organisation = reader.text("organisation");
        var agreement = reader.text("agreement");
        var statuses = reader.codes(
                STATUS,
                Stream.of(InitiativeStatus.values()).map(ExportRequest::code).toList());
        var forDutchExcel = reader.parsed(
                "separator", ExportRequest::isSemicolon, "unknown-value", "Use one of: comma, semicolon.");
        reader.refuseViolations();
        return new ExportRequest(
                organisation,
                agreement,
                Stream.of(InitiativeStatus.values())
                        .filter(status -> statuses.contains(code(status)))
                        .collect(Collectors.toSet()),
                forDutchExcel.orElse(false));
    }

    private static String code(InitiativeStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static boolean isSemicolon(String text) {
        return switch (text) {
            case "semicolon" -> true;
            case "comma" -> false;
            default -> throw new IllegalArgumentException("No such separator");
        };
    }
}
