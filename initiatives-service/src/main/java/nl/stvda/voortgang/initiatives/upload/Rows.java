package nl.stvda.voortgang.initiatives.upload;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of a file, one after the other. */
@FunctionalInterface
interface Rows extends AutoCloseable {

    /** The largest row that is read, in characters: what a single request may have. */
    int LARGEST_ROW = 1024 * 1024;

    /** The next row; null where there is none. Ends with a problem where reading cannot go on. */
    @Nullable UploadedRow next() throws IOException;

    /** How many rows without anything in them were passed over so far. */
    default int skipped() {
        return 0;
    }

    /** Lets go of what reading needs beside the bytes of the request. */
    @Override
    default void close() throws IOException {
        // most forms need nothing
    }
}
