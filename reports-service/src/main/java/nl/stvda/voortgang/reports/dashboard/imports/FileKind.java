package nl.stvda.voortgang.reports.dashboard.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a file is, told by its first bytes: browsers guess its type by the programs of the computer, or not at all. */
enum FileKind {
    /** A table as text. */
    TABLE,
    /** A workbook; also one of the old kind, of which the service says what to do. */
    WORKBOOK;

    private static final int ENOUGH = 2;
    /** Of an archive, which XLSX is, and of XLS. */
    private static final List<String> BEGINNINGS = List.of("504b", "d0cf");

    static FileKind of(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            var first = new StringBuilder();
            for (var read : bytes.readNBytes(ENOUGH)) {
                first.append("%02x".formatted(read));
            }
            return BEGINNINGS.contains(first.toString()) ? WORKBOOK : TABLE;
        }
    }
}
