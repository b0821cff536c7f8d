package nl.stvda.voortgang.conventions.problem;

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

/** Tells a database that is away or busy, which passes, from a fault of ours, which does not. */
public final class DatabaseOutage {

    /** Long enough for a restart to finish, short enough that a nightly sync goes on. */
    public static final int RETRY_AFTER_SECONDS = 5;

    /**
     * Classes of SQL states (PostgreSQL manual, appendix A): connection lost, transaction lost to another one, out of
     * resources, stopped by an operator, and the system below PostgreSQL.
     */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "57", "58");

    /** A lock that was not free in time, and a standby that does not accept writes yet. */
    private static final Set<String> PASSING_STATES = Set.of("55P03", "25006");

    private static final int CLASS_LENGTH = 2;
    private static final int STATE_LENGTH = 5;

    private DatabaseOutage() {}

    /**
     * Whether the same will work once the database is back. The cause may stand at the side, as a suppressed exception:
     * that is how a commit tells that its connection broke.
     */
    public static boolean isBehind(Throwable failure) {
        return isBehind(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean isBehind(@Nullable Throwable failure, Set<Throwable> seen) {
        return failure != null
                && seen.add(failure)
                && (isOutage(failure)
                        || isBehind(failure.getCause(), seen)
                        || Arrays.stream(failure.getSuppressed()).anyMatch(aside -> isBehind(aside, seen)));
    }

    private static boolean isOutage(Throwable failure) {
        return switch (failure) {
            case SQLTransientConnectionException away -> true;
            case SQLNonTransientConnectionException away -> true;
            case ConnectException away -> true;
            case SQLException refusal -> isPassing(refusal.getSQLState()) || isPoolTimeout(refusal);
            default -> false;
        };
    }

    private static boolean isPassing(@Nullable String state) {
        return state != null
                && state.length() == STATE_LENGTH
                && (PASSING_STATES.contains(state) || PASSING_CLASSES.contains(state.substring(0, CLASS_LENGTH)));
    }

    /** The connection pool says it in words only. */
    private static boolean isPoolTimeout(SQLException refusal) {
        return refusal.getSQLState() == null
                && String.valueOf(refusal.getMessage()).toLowerCase(Locale.ROOT).contains("acquisition timeout");
    }
}
