package nl.stvda.voortgang.notifications.problem;

import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away, which passes, from a fault of ours, which does not. */
public final class DatabaseOutage {

    /** Long enough for a restart to finish, short enough that a nightly sync goes on. */
    static final int RETRY_AFTER_SECONDS = 5;

    /**
     * Connection lost, transaction lost to another one, out of resources, stopped by an operator, and the system below
     * PostgreSQL (PostgreSQL manual, appendix A).
     */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "57", "58");
    /** Lock not available in time, and a standby that does not accept writes yet. */
    private static final Set<String> PASSING_STATES = Set.of("55P03", "25006");

    private static final int CLASS_LENGTH = 2;

    private static final int DEEPEST_CAUSE = 20;

    private DatabaseOutage() {}

    /** Whether the database was away, so that the same will work later. */
    public static boolean isBehind(Throwable exception) {
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
        return state != null
                && state.length() > CLASS_LENGTH
                && (PASSING_STATES.contains(state) || PASSING_CLASSES.contains(state.substring(0, CLASS_LENGTH)));
    }

    /** The connection pool says it in words only. */
    private static boolean isPoolTimeout(SQLException exception) {
        return exception.getSQLState() == null
                && exception.getMessage() != null
                && exception.getMessage().toLowerCase(Locale.ROOT).contains("acquisition timeout");
    }
}
