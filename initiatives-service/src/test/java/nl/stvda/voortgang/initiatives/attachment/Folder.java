package nl.stvda.voortgang.initiatives.attachment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** What the service under test has on its disk. */
final class Folder {

    static final Path ROOT = Path.of("target", "attachments");
    static final Path KEPT = ROOT.resolve("kept");
    static final Path INCOMING = ROOT.resolve("incoming");

    private Folder() {}

    static Set<String> names(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return Set.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
