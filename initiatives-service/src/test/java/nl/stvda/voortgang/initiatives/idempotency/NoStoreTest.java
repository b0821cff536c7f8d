package nl.stvda.voortgang.initiatives.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** An operation that sets the header by hand would be out of sight of the rule that keeps its answer out of the store. */
class NoStoreTest {

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void isSaidByTheAnnotationOnly() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var byHand = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> text(file).matches("(?s).*(\"[^\"\n]*no-store|setNoStore).*"))
                    .map(file -> file.getFileName().toString());

            assertThat(byHand).containsExactly("NoStoreFilter.java");
        }
    }
}
