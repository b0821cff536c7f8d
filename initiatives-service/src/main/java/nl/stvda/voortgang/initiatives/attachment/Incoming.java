package nl.stvda.voortgang.initiatives.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.problem.Violation;
import nl.stvda.voortgang.initiatives.attachment.store.AttachmentsConfig;

/** Takes a body in, piece by piece, into a file of its own beside those that are kept. */
@ApplicationScoped
class Incoming {

    static final long LARGEST = 25L * 1024 * 1024;

    private static final int PIECE = 64 * 1024;

    private final Path folder;

    Incoming(AttachmentsConfig config) {
        folder = config.folder().resolve("incoming");
    }

    /** Reads the body to its end, or to the limit. A failure to write is an {@link IOException}. */
    IncomingFile receive(InputStream body) throws IOException {
        Files.createDirectories(folder);
        var path = Files.createTempFile(folder, "upload-", "");
        try (var output = Files.newOutputStream(path)) {
            return copy(body, output, path);
        } catch (IOException | RuntimeException refused) {
            Files.deleteIfExists(path);
            throw refused;
        }
    }

    private static IncomingFile copy(InputStream body, OutputStream output, Path path) throws IOException {
        var digest = sha256();
        var piece = new byte[PIECE];
        var size = 0L;
        for (var length = read(body, piece); length >= 0; length = read(body, piece)) {
            size += length;
            requireNotTooLarge(size);
            digest.update(piece, 0, length);
            output.write(piece, 0, length);
        }
        if (size == 0) {
            throw GeneralProblem.INVALID_REQUEST.withViolations(
                    List.of(Violation.inBody("", "empty-file", "The body is empty: send the bytes of the file.")));
        }
        return new IncomingFile(path, size, HexFormat.of().formatHex(digest.digest()));
    }

    /** Before a byte is read this is asked of the length that the request announces. */
    static void requireNotTooLarge(long size) {
        if (size > LARGEST) {
            throw AttachmentProblem.ATTACHMENT_TOO_LARGE.withDetail("The file is larger than 25 MiB.");
        }
    }

    private static int read(InputStream body, byte[] piece) {
        try {
            return body.read(piece);
        } catch (IOException cutOff) {
            throw GeneralProblem.INVALID_REQUEST.withDetail("The body ended before it was complete.");
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    /** What a crash left. */
    void removeBefore(Instant limit) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                if (isBefore(file, limit)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static boolean isBefore(Path file, Instant limit) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(limit);
        } catch (NoSuchFileException goneMeanwhile) {
            return false;
        }
    }
}
