package nl.stvda.voortgang.reports.dashboard.upkeep;

import java.sql.SQLException;
import javax.sql.DataSource;

/** The dead letters that other tests left behind. */
public final class StuckRecords {

    private StuckRecords() {}

    /** None waits any more. */
    public static void settle(DataSource database) {
        try (var connection = database.getConnection();
                var change = connection.createStatement()) {
            change.execute("""
                    update dead_letter set state = 'discarded', handled_by = 'test', handled_at = now(), reason = 'A test'
                    where state = 'waiting'""");
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
