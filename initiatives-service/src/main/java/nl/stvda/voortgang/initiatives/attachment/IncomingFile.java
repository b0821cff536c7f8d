package nl.stvda.voortgang.initiatives.attachment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.logging.Logger;

/** A body that was taken in whole. Closed, it is gone, unless the store took it. */
record IncomingFile(Path path, long size, String sha256) implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(IncomingFile.class);

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException sweptLater) {
            LOG.warnf("Upload not removed, the sweep will do it: cause=%s", sweptLater);
        }
    }
}
