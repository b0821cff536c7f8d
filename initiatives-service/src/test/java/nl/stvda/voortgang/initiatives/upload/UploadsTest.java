package nl.stvda.voortgang.initiatives.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.runtime.configuration.MemorySize;
import java.io.InputStream;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import org.junit.jupiter.api.Test;

class UploadsTest {

    private final Uploads uploads = new Uploads(new Limits(), Clock.systemUTC());

    /** Three places on the node, two of one organisation. */
    private record Limits() implements UploadConfig {

        @Override
        public int perNode() {
            return 3;
        }

        @Override
        public int perOrganisation() {
            return 2;
        }

        @Override
        public Duration longest() {
            return Duration.ofMinutes(1);
        }

        @Override
        public MemorySize slowest() {
            return new MemorySize(BigInteger.ONE);
        }

        @Override
        public Duration patience() {
            return Duration.ofMinutes(1);
        }
    }

    private Uploads.Place begin(String organisation) {
        return uploads.begin(organisation, InputStream.nullInputStream());
    }

    private String refusal(String organisation) {
        return catchThrowableOfType(ProblemException.class, () -> begin(organisation))
                .type()
                .description()
                .slug();
    }

    @Test
    void leavesRoomForOtherOrganisations() {
        begin("fnv");
        begin("fnv");

        assertThat(refusal("fnv")).isEqualTo("too-many-uploads");
        assertThat(begin("cnv")).isNotNull();
    }

    @Test
    void refusesWhatTheNodeHasNoRoomFor() {
        begin("fnv");
        begin("fnv");
        begin("cnv");

        assertThat(refusal("vcp")).isEqualTo("imports-busy");
    }

    @Test
    void givesAPlaceBackOnce() {
        begin("fnv");
        var second = begin("fnv");

        second.close();

        assertThat(begin("fnv")).isNotNull();
        assertThat(refusal("fnv")).isEqualTo("too-many-uploads");
    }
}
