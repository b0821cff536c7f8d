package nl.stvda.voortgang.initiatives.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import org.junit.jupiter.api.Test;

class PacedStreamTest {

    private static final int SIZE = 100;

    private Instant now = Instant.EPOCH;

    private final Clock clock = new Clock() {

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };

    /** A hundred bytes, one with each read. */
    private InputStream dripping(Duration pause) {
        return new InputStream() {

            private int sent;

            @Override
            public int read() {
                now = now.plus(pause);
                return sent++ < SIZE ? 'x' : -1;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                if (length == 0) {
                    return 0;
                }
                var next = read();
                if (next >= 0) {
                    bytes[offset] = (byte) next;
                }
                return next < 0 ? -1 : 1;
            }
        };
    }

    private PacedStream paced(Duration pause) {
        return new PacedStream(
                dripping(pause), new PacedStream.Pace(Duration.ofSeconds(60), 2, Duration.ofSeconds(10)), clock);
    }

    @Test
    void takesAllOfWhatComesFastEnough() throws IOException {
        assertThat(paced(Duration.ofMillis(400)).readAllBytes()).hasSize(SIZE);
    }

    @Test
    void endsWhereTheRateIsTooLow() {
        var stream = paced(Duration.ofMillis(550));

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(stream::readAllBytes)
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(UploadProblem.UPLOAD_TOO_SLOW));
        assertThat(now).isBefore(Instant.EPOCH.plusSeconds(12));
    }

    @Test
    void hasPatienceWithASlowStart() throws IOException {
        var stream = paced(Duration.ofSeconds(3));

        assertThat(stream.readNBytes(3)).hasSize(3);
        assertThatExceptionOfType(ProblemException.class).isThrownBy(stream::read);
    }

    @Test
    void countsWhatThisServiceDoesInBetweenTowardsTheWholeOnly() throws IOException {
        var stream = paced(Duration.ofMillis(10));

        stream.read();
        now = now.plusSeconds(50);
        assertThat(stream.read()).isEqualTo('x');
        now = now.plusSeconds(10);

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(stream::read)
                .withMessageContaining("60 seconds");
    }
}
