package nl.stvda.voortgang.conventions.file;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import nl.stvda.voortgang.conventions.file.Finding.Accepted;
import nl.stvda.voortgang.conventions.file.Finding.Refused;

/** Tells the type of a file from its bytes. Reads little of it, whatever the file says about itself. */
public final class FileInspection {

    private static final int ENOUGH_TO_TELL = 512;

    private FileInspection() {}

    public static Finding of(Path file) throws IOException {
        var start = start(file);
        if (start.startsWith("%PDF-")) {
            return new Accepted(FileType.PDF);
        }
        if (start.startsWith("\u0089PNG\r\n\u001a\n") && start.startsWith("IHDR", 12)) {
            return new Accepted(FileType.PNG);
        }
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return new Accepted(FileType.JPEG);
        }
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return new Accepted(FileType.WEBP);
        }
        return start.startsWith("PK\u0003\u0004") ? container(file) : new Refused(RefusedFileType.in(start));
    }

    /** One character for each byte. */
    private static String start(Path file) throws IOException {
        try (var input = Files.newInputStream(file)) {
            return new String(input.readNBytes(ENOUGH_TO_TELL), StandardCharsets.ISO_8859_1);
        }
    }

    private static Finding container(Path file) throws IOException {
        try (var container = ZipContainer.open(file)) {
            return OfficePackage.in(container);
        } catch (ZipException | EOFException broken) {
            return new Refused("a ZIP container that is damaged or not one that an office program writes");
        }
    }
}
