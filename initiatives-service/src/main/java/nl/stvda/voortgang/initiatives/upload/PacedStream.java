package nl.stvda.voortgang.initiatives.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;

/** Lets bytes through as long as they come fast enough. What this service does between two reads costs the client nothing. */
final class PacedStream extends FilterInputStream {

    private final Pace pace;
    private final Clock clock;
    private final long begun;
    private long waited;
    private long count;

    PacedStream(InputStream body, Pace pace, Clock clock) {
        super(body);
        this.pace = pace;
        this.clock = clock;
        begun = clock.millis();
    }

    @Override
    public int read() throws IOException {
        var single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        var before = clock.millis();
        var read = in.read(bytes, offset, length);
        var now = clock.millis();
        waited += now - before;
        count += Math.max(read, 0);
        if (read >= 0) {
            requirePace(now);
        }
        return read;
    }

    private void requirePace(long now) {
        if (now - begun > pace.longest().toMillis()) {
            throw UploadProblem.UPLOAD_TOO_SLOW.withDetail("The file did not come within %d seconds."
                    .formatted(pace.longest().toSeconds()));
        }
        if (waited > pace.patience().toMillis() && count * 1000 < waited * pace.bytesPerSecond()) {
            throw UploadProblem.UPLOAD_TOO_SLOW.withDetail(
                    "The file comes with less than %,d bytes a second.".formatted(pace.bytesPerSecond()));
        }
    }

    /**
     * How fast is fast enough.
     *
     * @param longest how long all of it may take
     * @param bytesPerSecond how many must come, on average over the time that is spent waiting for them
     * @param patience how long is waited, all pauses together, before that counts
     */
    record Pace(Duration longest, long bytesPerSecond, Duration patience) {}
}
