package nl.stvda.voortgang.conventions.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import java.io.IOException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseOutageTest {

    private static Throwable deepInside(Throwable cause) {
        return new IllegalStateException("outer", new PersistenceException("inner", cause));
    }

    static Stream<Throwable> outages() {
        return Stream.of(
                deepInside(new ConnectException("Connection refused")),
                new ConnectException("Connection refused"),
                new SQLTransientConnectionException("away"),
                deepInside(new SQLException("Acquisition timeout while waiting for new connection")),
                deepInside(new SQLException("Sorry, acquisition timeout!")),
                whileCommitting());
    }

    /** The transaction manager tells at the side, not as the cause, that the connection broke during the commit. */
    private static Throwable whileCommitting() {
        var broken = new XAException(XAException.XAER_RMFAIL);
        broken.initCause(new SQLException("This connection has been closed.", "08003"));
        var rollback = new RollbackException("Could not commit transaction.");
        rollback.addSuppressed(broken);
        return deepInside(rollback);
    }

    @ParameterizedTest
    @MethodSource("outages")
    void isBehindADatabaseThatIsAway(Throwable failure) {
        assertThat(DatabaseOutage.isBehind(failure)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08006", // connection failure
                "57P01", // admin shutdown
                "57P03", // cannot connect now: starting up
                "53100", // disk full
                "53300", // too many connections
                "40001", // serialization failure
                "40P01", // deadlock
                "25006", // read-only: it became a standby
                "55P03", // a lock was not to be had in time
                "58030", // I/O error
            })
    void isBehindWhatPassesByItself(String state) {
        assertThat(DatabaseOutage.isBehind(deepInside(new SQLException("passing", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22001", "23502", "23503", "23514", "42P01"})
    void isNotBehindWhatTheDatabaseRefuses(String state) {
        assertThat(DatabaseOutage.isBehind(deepInside(new SQLException("lasting", state))))
                .isFalse();
    }

    @Test
    void isNotBehindAFaultWithoutAState() {
        assertThat(DatabaseOutage.isBehind(deepInside(new SQLException("no state"))))
                .isFalse();
        assertThat(DatabaseOutage.isBehind(new SQLException())).isFalse();
        assertThat(DatabaseOutage.isBehind(new IOException("file"))).isFalse();
    }

    @Test
    void endsWithCausesThatGoInCircles() {
        var first = new IllegalStateException("first");
        var second = new IllegalStateException("second", first);
        first.initCause(second);

        assertThat(DatabaseOutage.isBehind(first)).isFalse();
    }
}
