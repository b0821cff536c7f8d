package nl.stvda.voortgang.reports.signoff;

import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/** The six members, as the catalogue has them once they were announced. */
public final class Members {

    private static final Map<String, String> SIDES = Map.of(
            "vno-ncw", "employers",
            "mkb", "employers",
            "lto", "employers",
            "fnv", "workers",
            "cnv", "workers",
            "vcp", "workers");

    private Members() {}

    public static void register(DataSource database) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into organisation (code, side, name, as_of) values (?, ?, '{"nl": "Lid"}', 'epoch')
                        on conflict do nothing""")) {
            for (var member : SIDES.entrySet()) {
                insert.setString(1, member.getKey());
                insert.setString(2, member.getValue());
                insert.executeUpdate();
            }
        } catch (SQLException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }
}
