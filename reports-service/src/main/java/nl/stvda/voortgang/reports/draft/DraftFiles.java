package nl.stvda.voortgang.reports.draft;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.inject.Singleton;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.stvda.voortgang.reports.content.Draft;

/**
 * Writes whole drafts as JSON, some entries at a time, to files that are gone once they were read: whoever reads slowly holds
 * neither a connection to the database nor the draft in memory.
 */
@Singleton
class DraftFiles {

    private final DraftFrames drafts;
    private final ObjectWriter json;

    DraftFiles(DraftFrames drafts, ObjectMapper json) {
        this.drafts = drafts;
        // what fails while entries are read fails as itself
        this.json = json.writer().without(SerializationFeature.WRAP_EXCEPTIONS);
    }

    /** The draft at one moment; refuses the request where there is no such round. */
    DraftFile of(String round) {
        return drafts.whole(round, draft -> {
            try {
                return new DraftFile(draft.version(), written(draft));
            } catch (IOException failure) {
                throw new UncheckedIOException("The draft cannot be written", failure);
            }
        });
    }

    private InputStream written(Draft draft) throws IOException {
        var file = Files.createTempFile("draft-", ".json");
        try {
            write(draft, file);
            return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    private void write(Draft draft, Path file) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            json.writeValue(out, draft);
        }
    }

    /** A draft as JSON; whoever reads it closes it. */
    record DraftFile(long version, InputStream json) {}
}
