package nl.stvda.voortgang.conventions.streaming;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * A file on its way. What fails before anything of it was sent is answered with a problem. What fails later breaks the
 * connection off: the framework would write the problem behind what was sent and end the answer in order, and half a
 * file would look like a whole one.
 */
public final class StreamedFile implements StreamingOutput {

    private static final Logger LOG = Logger.getLogger(StreamedFile.class);
    private static final int LONGEST_GOODBYE_SECONDS = 5;

    private final StreamingOutput file;
    private final HttpServerRequest exchange;

    /** This file, as the answer to this request. */
    public StreamedFile(StreamingOutput file, HttpServerRequest exchange) {
        this.file = file;
        this.exchange = exchange;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try {
            file.write(out);
        } catch (IOException | RuntimeException failure) {
            if (exchange.response().headWritten()) {
                breakOff();
            }
            throw failure;
        }
    }

    private void breakOff() {
        if (exchange.version() == HttpVersion.HTTP_2) {
            // other answers are on the same connection
            exchange.response().reset();
        } else {
            closeConnection();
        }
    }

    /** Returns when it is closed: what the framework writes about the failure must not arrive. */
    private void closeConnection() {
        try {
            exchange.connection()
                    .close()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(LONGEST_GOODBYE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException failure) {
            LOG.warnf("Connection could not be broken off: cause=%s", failure.getMessage());
        }
    }
}
