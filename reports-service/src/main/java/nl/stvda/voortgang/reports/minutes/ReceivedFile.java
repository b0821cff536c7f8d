package nl.stvda.voortgang.reports.minutes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stvda.voortgang.conventions.file.FileInspection;
import nl.stvda.voortgang.conventions.file.FileName;
import nl.stvda.voortgang.conventions.file.FileType;
import nl.stvda.voortgang.conventions.file.Finding;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.conventions.problem.Violation;
import nl.stvda.voortgang.reports.canonical.Sha256;

/** A file of a size and a type that minutes may have. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares files
public record ReceivedFile(String name, FileType type, byte[] bytes, String sha256) {

    static final int LARGEST = 3 * 1024 * 1024;

    private static final Set<FileType> TYPES = EnumSet.of(FileType.PDF, FileType.DOCX, FileType.ODT);

    /**
     * Reads a body to its end, or to the limit, and looks at its bytes.
     *
     * @param name what the sender calls it; has at least one readable character
     * @param declared what the sender says that it is; empty where nobody can be asked to say it
     */
    public static ReceivedFile of(String name, Optional<String> declared, InputStream body) {
        var bytes = read(body);
        if (bytes.length > LARGEST) {
            throw MinutesProblem.MINUTES_TOO_LARGE.withDetail("The file is larger than 3 MiB.");
        }
        if (bytes.length == 0) {
            throw GeneralProblem.INVALID_REQUEST.withViolations(
                    List.of(Violation.inBody("", "empty-file", "The body is empty: send the bytes of the file.")));
        }
        var type = type(bytes);
        if (declared.isPresent() && !declared.get().equalsIgnoreCase(type.mediaType())) {
            throw notAccepted("Content-Type says something else than the file is: %s.".formatted(type.mediaType()));
        }
        return new ReceivedFile(FileName.of(name, type), type, bytes, Sha256.hex(bytes));
    }

    private static byte[] read(InputStream body) {
        try (body) {
            return body.readNBytes(LARGEST + 1);
        } catch (IOException cutOff) {
            throw GeneralProblem.INVALID_REQUEST.withDetail("The body ended before it was complete.");
        }
    }

    private static FileType type(byte[] bytes) {
        return switch (inspect(bytes)) {
            case Finding.Accepted(var type) when TYPES.contains(type) -> type;
            case Finding.Accepted(var type) -> throw notAccepted("The file is %s.".formatted(type.mediaType()));
            case Finding.Refused(var what) -> throw notAccepted("The file is %s.".formatted(what));
        };
    }

    /** Containers are read from a file, since their list of parts is at the end. */
    private static Finding inspect(byte[] bytes) {
        try {
            var copy = Files.createTempFile("minutes-", "");
            try {
                return FileInspection.of(Files.write(copy, bytes));
            } finally {
                Files.delete(copy);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static ProblemException notAccepted(String detail) {
        return MinutesProblem.MINUTES_TYPE_NOT_ACCEPTED
                .withDetail(detail)
                .withHeader("Accept", TYPES.stream().map(FileType::mediaType).collect(Collectors.joining(", ")));
    }
}
