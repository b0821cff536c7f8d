package nl.stvda.voortgang.initiatives.attachment.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Keeps files under keys that this service makes, never under a name that someone gave. An {@link IOException} means that
 * it is away or full, and passes.
 */
public interface AttachmentStore {

    /**
     * Keeps a file. When this returns, the file is whole and survives a crash.
     *
     * @param file a file in the folder of the configuration; the store may take it as it is, so it may be gone after
     */
    void keep(UUID key, Path file) throws IOException;

    /** Opens a file; a {@link java.nio.file.NoSuchFileException} where there is none. */
    Content open(UUID key) throws IOException;

    /** Removes a file, if it is there. */
    void remove(UUID key) throws IOException;

    /** Visits all files that are kept since before this moment, some at a time. */
    void visitBefore(Instant moment, Visitor visitor) throws IOException;

    /** The bytes of a file, to be closed by whoever asked, and how many there are. */
    record Content(InputStream bytes, long size) {}

    /** Sees keys of files. */
    @FunctionalInterface
    interface Visitor {
        void visit(List<UUID> keys) throws IOException;
    }
}
