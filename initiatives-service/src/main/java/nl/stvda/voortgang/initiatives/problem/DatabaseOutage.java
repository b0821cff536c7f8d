package nl.stvda.voortgang.initiatives.problem;

import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away, which passes, from a fault of ours, which does not. */
final class DatabaseOutage {

    /** Long enough for a restart to finish, short enough that a nightly sync goes on. */
    static final int RETRY_AFTER_SECONDS = 5;

    private static final String CONNECTION_EXCEPTION_CLASS = "08";
    /** Shut down, crashed, starting up, read-only as a standby is, too many connections (PostgreSQL manual, appendix A). */
    private static final Set<String> PASSING_STATES = Set.of("57P01", "57P02", "57P03", "25006", "53300");

    private static final int DEEPEST_CAUSE = 20;

    private DatabaseOutage() {}

    static boolean isBehind(Throwable exception) {
        return Stream.<@Nullable Throwable>iterate(
                        exception, cause -> cause != null, cause -> cause == null ? null : cause.getCause())
                .limit(DEEPEST_CAUSE)
                .anyMatch(DatabaseOutage::isOutage);
    }

    private static boolean isOutage(@Nullable Throwable cause) {
        return switch (cause) {
            case SQLTransientConnectionException e -> true;
            case SQLNonTransientConnectionException e -> true;
            case ConnectException e -> true;
            case SQLException e -> isPassing(e.getSQLState()) || isPoolTimeout(e);
            case null, default -> false;
        };
    }

    private static boolean isPassing(@Nullable String state) {
        return state != null && (state.startsWith(CONNECTION_EXCEPTION_CLASS) || PASSING_STATES.contains(state));
    }

    /** The connection pool says it in words only. */
    private static boolean isPoolTimeout(SQLException exception) {
        return exception.getSQLState() == null
                && exception.getMessage() != null
                && exception.getMessage().toLowerCase(Locale.ROOT).contains("acquisition timeout");
    }
}
