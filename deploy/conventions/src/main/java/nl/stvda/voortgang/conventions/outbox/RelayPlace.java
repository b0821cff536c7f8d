package nl.stvda.voortgang.conventions.outbox;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Where the relay stands in PostgreSQL's log.
 *
 * @param standing how the log is kept for it
 * @param behind how many bytes of the log it has not confirmed
 * @param left how many bytes may still be written before its place is lost; null without a bound
 */
record RelayPlace(Standing standing, long behind, @Nullable Long left) {

    enum Standing {
        /** It follows. */
        FOLLOWS,
        /** It is away, and the log waits for it. */
        AWAY,
        /** More than half of what is kept for it is used up. */
        FALLS_BACK,
        /** PostgreSQL has let go of what it has not read: it must begin anew, from the outbox. */
        LOST,
        /** It has never been here. */
        UNKNOWN
    }

    static RelayPlace of(DataSource database, String slot) throws SQLException {
        try (var connection = database.getConnection();
                var question = connection.prepareStatement("""
                        select active, wal_status, safe_wal_size,
                            coalesce(pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn), 0)::bigint
                        from pg_replication_slots where slot_name = ?""")) {
            question.setString(1, slot);
            try (var answer = question.executeQuery()) {
                if (!answer.next()) {
                    return new RelayPlace(Standing.UNKNOWN, 0, null);
                }
                var behind = answer.getLong(4);
                var left = answer.getObject(3, Long.class);
                return new RelayPlace(standing(answer.getBoolean(1), answer.getString(2), behind, left), behind, left);
            }
        }
    }

    private static Standing standing(boolean active, String kept, long behind, @Nullable Long left) {
        if (kept.equals("lost")) {
            return Standing.LOST;
        }
        if (left != null && left < behind) {
            return Standing.FALLS_BACK;
        }
        return active ? Standing.FOLLOWS : Standing.AWAY;
    }
}
