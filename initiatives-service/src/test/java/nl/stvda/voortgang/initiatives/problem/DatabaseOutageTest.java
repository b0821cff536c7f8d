package nl.stvda.voortgang.initiatives.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DatabaseOutageTest {

    static Stream<Throwable> outages() {
        return Stream.of(
                new SQLException("connection failure", "08006"),
                new SQLException("terminating connection", "57P01"),
                new SQLException("the database system is starting up", "57P03"),
                new SQLException("cannot execute INSERT in a read-only transaction", "25006"),
                new SQLException("too many connections", "53300"),
                new SQLException("Sorry, acquisition timeout!"),
                new SQLException("Acquisition timeout while waiting for new connection"),
                new SQLTransientConnectionException("away"),
                new ConnectException("Connection refused"));
    }

    static Stream<Throwable> faults() {
        return Stream.of(
                new SQLException("duplicate key", "23505"),
                new SQLException("no state"),
                new SQLException(),
                new IllegalStateException("ours"),
                new IOException("file"));
    }

    @ParameterizedTest
    @MethodSource("outages")
    void isBehindWhatWrapsIt(Throwable outage) {
        var wrapped = new IllegalStateException("outer", new RuntimeException("inner", outage));

        assertThat(DatabaseOutage.isBehind(wrapped)).isTrue();
        assertThat(DatabaseOutage.isBehind(outage)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isNotBehindFaults(Throwable fault) {
        assertThat(DatabaseOutage.isBehind(fault)).isFalse();
    }

    @Test
    void endsWhereCausesGoRound() {
        var first = new IllegalStateException("first");
        first.initCause(new IllegalStateException("second", first));

        assertThat(DatabaseOutage.isBehind(first)).isFalse();
    }
}
