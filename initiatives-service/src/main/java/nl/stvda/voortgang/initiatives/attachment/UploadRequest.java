package nl.stvda.voortgang.initiatives.attachment;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Locale;
import java.util.Set;
import nl.stvda.voortgang.conventions.file.FileName;
import nl.stvda.voortgang.conventions.file.FileType;
import nl.stvda.voortgang.conventions.request.QueryReader;
import org.jspecify.annotations.Nullable;

/** What a request says of the file in its body. */
record UploadRequest(String name, FileType type) {

    private static final String NAME = "name";

    /** Refuses what can be refused before the body is read. */
    static UploadRequest of(MultivaluedMap<String, String> query, HttpHeaders headers) {
        var name = name(query);
        var type = type(headers.getHeaderString(HttpHeaders.CONTENT_TYPE));
        Incoming.requireNotTooLarge(headers.getLength());
        return new UploadRequest(name, type);
    }

    private static String name(MultivaluedMap<String, String> query) {
        var reader = new QueryReader(query, Set.of(NAME));
        if (!reader.has(NAME)) {
            reader.report(NAME, "required", "Give the name of the file, percent-encoded: ?name=verslag-2022.pdf");
        }
        var name = reader.parsed(
                NAME,
                UploadRequest::something,
                "blank",
                "Of this name nothing is left without folders, dots and unreadable characters.");
        reader.refuseViolations();
        return name.orElseThrow();
    }

    private static String something(String name) {
        if (FileName.isNothing(name)) {
            throw new IllegalArgumentException("Nothing is left of it");
        }
        return name;
    }

    private static FileType type(@Nullable String contentType) {
        if (contentType == null || contentType.isBlank()) {
            throw notAccepted("The request does not say in Content-Type what the file is.");
        }
        var mediaType = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return FileType.ofMediaType(mediaType)
                .orElseThrow(() -> notAccepted(
                        mediaType.startsWith("multipart/")
                                ? "The body is a form: send the bytes of the file alone, with its own Content-Type."
                                : "Content-Type is none of those that are accepted."));
    }

    private static RuntimeException notAccepted(String detail) {
        return AttachmentProblem.ATTACHMENT_TYPE_NOT_ACCEPTED
                .withDetail(detail)
                .withHeader(HttpHeaders.ACCEPT, FileType.mediaTypes());
    }
}
