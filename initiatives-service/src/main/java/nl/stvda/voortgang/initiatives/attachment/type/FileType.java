package nl.stvda.voortgang.initiatives.attachment.type;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of files that may be attached; each can be told from its bytes. */
public enum FileType {
    PDF(FileType.PDF_TYPE, ".pdf"),
    PNG(FileType.PNG_TYPE, ".png"),
    JPEG(FileType.JPEG_TYPE, ".jpg", ".jpeg"),
    WEBP(FileType.WEBP_TYPE, ".webp"),
    DOCX(FileType.DOCX_TYPE, ".docx"),
    XLSX(FileType.XLSX_TYPE, ".xlsx"),
    PPTX(FileType.PPTX_TYPE, ".pptx"),
    ODT(FileType.ODT_TYPE, ".odt"),
    ODS(FileType.ODS_TYPE, ".ods"),
    ODP(FileType.ODP_TYPE, ".odp");

    public static final String PDF_TYPE = "application/pdf";
    public static final String PNG_TYPE = "image/png";
    public static final String JPEG_TYPE = "image/jpeg";
    public static final String WEBP_TYPE = "image/webp";
    public static final String DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String PPTX_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    public static final String ODT_TYPE = "application/vnd.oasis.opendocument.text";
    public static final String ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    public static final String ODP_TYPE = "application/vnd.oasis.opendocument.presentation";

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
