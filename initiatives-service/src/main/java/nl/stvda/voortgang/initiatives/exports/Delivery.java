package nl.stvda.voortgang.initiatives.exports;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A file on its way. What fails before anything of it was sent is answered with a problem. What fails later breaks the
 * connection off: the framework would write the problem behind what was sent and end the answer in order, and half a
 * file would look like a whole one.
 */
final class Delivery implements StreamingOutput {

    private final StreamingOutput file;
    private final HttpServerRequest exchange;

    Delivery(StreamingOutput file, HttpServerRequest exchange) {
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
            exchange.connection().close();
        }
    }
}
