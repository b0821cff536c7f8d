package nl.stvda.voortgang.conventions.intake;

import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A failure of what is around us: nothing is wrong with the record, and it will be processed when this has passed. The
 * cause may stand at the side, as a suppressed exception: that is how a commit tells that its connection broke.
 */
final class PassingFailure {

    /**
     * Classes of SQL states (PostgreSQL manual, appendix A): connection, rollback for concurrency, resources,
     * intervention of an operator, system.
     */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "57", "58");

    /** The database became a standby, and its successor takes over; a lock was not to be had in time. */
    private static final Set<String> PASSING_STATES = Set.of("25006", "55P03");

    private PassingFailure() {}

    static boolean isBehind(Throwable failure) {
        return isBehind(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean isBehind(@Nullable Throwable failure, Set<Throwable> seen) {
        return failure != null
                && seen.add(failure)
                && (isPassing(failure)
                        || isBehind(failure.getCause(), seen)
                        || Arrays.stream(failure.getSuppressed()).anyMatch(aside -> isBehind(aside, seen)));
    }

    private static boolean isPassing(Throwable failure) {
        return switch (failure) {
            case ConnectException away -> true;
            case SQLTransientConnectionException away -> true;
            case SQLNonTransientConnectionException away -> true;
            case SQLException refusal -> isPassing(refusal);
            default -> false;
        };
    }

    private static boolean isPassing(SQLException refusal) {
        var state = refusal.getSQLState();
        return state == null
                // the connection pool says it in words only
                ? String.valueOf(refusal.getMessage()).toLowerCase(Locale.ROOT).contains("acquisition timeout")
                : PASSING_STATES.contains(state) || isOfPassingClass(state);
    }

    private static boolean isOfPassingClass(String state) {
        return state.length() == 5 && PASSING_CLASSES.contains(state.substring(0, 2));
    }
}
