package nl.stvda.voortgang.conventions.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;
import nl.stvda.voortgang.conventions.file.Finding.Accepted;
import nl.stvda.voortgang.conventions.file.Finding.Refused;

/** Tells office documents in a container apart, and from those that can run something. */
final class OfficePackage {

    /** Where Office Open XML (ISO/IEC 29500-2) tells what its parts are. */
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    /** Where OpenDocument (ISO/IEC 26300) tells what it is. */
    private static final String MIMETYPE = "mimetype";

    private static final int LARGEST_CONTENT_TYPES = 1024 * 1024;
    private static final int LONGEST_MIMETYPE = 100;

    /** In the content types of Office's macros, macro sheets and controls. */
    private static final List<String> RUNNING_PARTS = List.of("macroenabled", "vbaproject", "macrosheet", "activex");

    /** Folders in which OpenDocument keeps macros. */
    private static final Set<String> MACRO_FOLDERS = Set.of("basic", "scripts");

    /** Files inside the container that run when they are opened. */
    private static final List<String> RUNNING_FILES =
            Arrays.asList(("vbaproject.bin .docm .dotm .xlsm .xltm .xlam .xlsb .pptm .potm .ppsm .ppam .sldm "
                            + ".exe .dll .com .scr .msi .bat .cmd .ps1 .vbs .vbe .js .jse .wsf .hta .lnk .jar .sh")
                    .split(" "));

    private static final Refused WITH_MACROS = new Refused("an office file with macros, controls or programs in it");

    private OfficePackage() {}

    static Finding in(ZipContainer container) throws IOException {
        var isOpenXml = container.has(CONTENT_TYPES);
        if (isOpenXml == container.has(MIMETYPE)) {
            return new Refused("a ZIP archive: attach the files in it one by one");
        }
        if (container.names().stream().anyMatch(OfficePackage::canRun)) {
            return WITH_MACROS;
        }
        return isOpenXml ? openXml(container) : openDocument(container);
    }

    private static boolean canRun(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return RUNNING_FILES.stream().anyMatch(lower::endsWith)
                || Arrays.stream(lower.split("/")).anyMatch(MACRO_FOLDERS::contains);
    }

    private static Finding openXml(ZipContainer container) throws IOException {
        var contentTypes = ContentTypes.read(container.read(CONTENT_TYPES, LARGEST_CONTENT_TYPES));
        if (contentTypes.stream().anyMatch(type -> RUNNING_PARTS.stream().anyMatch(type::contains))) {
            return WITH_MACROS;
        }
        var documents = Arrays.stream(FileType.values())
                .filter(type -> contentTypes.contains(type.mediaType() + ".main+xml"))
                .toList();
        return documents.size() == 1
                ? new Accepted(documents.getFirst())
                : new Refused("an office file of another kind, a template or a slide show perhaps");
    }

    private static Finding openDocument(ZipContainer container) throws IOException {
        var mimetype = new String(container.read(MIMETYPE, LONGEST_MIMETYPE), StandardCharsets.US_ASCII).strip();
        if (!mimetype.startsWith("application/vnd.oasis.opendocument.")) {
            throw new ZipException("Not OpenDocument");
        }
        return FileType.ofMediaType(mimetype)
                .<Finding>map(Accepted::new)
                .orElseGet(() -> new Refused("an OpenDocument file of another kind, a drawing or a template perhaps"));
    }
}
