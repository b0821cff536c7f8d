package nl.stvda.voortgang.conventions.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of files that may be attached; each can be told from its bytes. */
public enum FileType {
    PDF("application/pdf", ".pdf"),
    PNG("image/png", ".png"),
    JPEG("image/jpeg", ".jpg", ".jpeg"),
    WEBP("image/webp", ".webp"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", ".pptx"),
    ODT("application/vnd.oasis.opendocument.text", ".odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", ".ods"),
    ODP("application/vnd.oasis.opendocument.presentation", ".odp");

    private final String mediaType;
    private final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** The type of this media type, given without parameters. */
    public static Optional<FileType> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equalsIgnoreCase(mediaType))
                .findFirst();
    }

    /** All media types, for a header or a sentence. */
    public static String mediaTypes() {
        return Arrays.stream(values()).map(FileType::mediaType).collect(Collectors.joining(", "));
    }

    public String mediaType() {
        return mediaType;
    }

    /** The extension that the name has already, if it is one of this type; in any case of letters. */
    public Optional<String> extensionOf(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return extensions.stream()
                .filter(lower::endsWith)
                .map(extension -> name.substring(name.length() - extension.length()))
                .findFirst();
    }

    /** The extension to add to a name that has none of this type. */
    public String extension() {
        return extensions.getFirst();
    }
}
