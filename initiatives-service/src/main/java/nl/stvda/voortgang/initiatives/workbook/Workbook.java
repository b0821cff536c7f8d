package nl.stvda.voortgang.initiatives.workbook;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A workbook while one of its sheets is read. */
public final class Workbook implements AutoCloseable {

    private static final int MOST_SHEETS = 100;

    private final Parts parts;
    private final SheetReader sheet;

    private Workbook(Parts parts, SheetReader sheet) {
        this.parts = parts;
        this.sheet = sheet;
    }

    /** Opens the sheet of this name, or else the first one that is not hidden. The file is gone afterwards. */
    public static Workbook open(Path file, String sheet) throws IOException {
        var parts = Parts.open(file);
        try {
            return open(parts, sheet);
        } catch (IOException | RuntimeException unreadable) {
            parts.close();
            throw unreadable;
        }
    }

    private static Workbook open(Parts parts, String preferred) throws IOException {
        var name = Relations.of(parts, "").ofType("officeDocument");
        if (name == null) {
            throw UnreadableWorkbook.damaged();
        }
        var relations = Relations.of(parts, name);
        try (var contents = parts.required(name)) {
            var found = find(contents, preferred);
            var sheet = relations.withId(found.id());
            if (sheet == null) {
                throw UnreadableWorkbook.damaged();
            }
            return new Workbook(
                    parts,
                    new SheetReader(
                            parts.required(sheet),
                            texts(parts, relations.ofType("sharedStrings")),
                            formats(parts, relations.ofType("styles")),
                            found.from1904()));
        }
    }

    private static SharedTexts texts(Parts parts, @Nullable String name) throws IOException {
        try (var part = name == null ? null : parts.ifThere(name).orElse(null)) {
            return part == null ? SharedTexts.none() : SharedTexts.read(part);
        }
    }

    private static DayFormats formats(Parts parts, @Nullable String name) throws IOException {
        try (var part = name == null ? null : parts.ifThere(name).orElse(null)) {
            return part == null ? DayFormats.none() : DayFormats.read(part);
        }
    }

    private static Found find(XmlPart contents, String preferred) throws IOException {
        var from1904 = false;
        var count = 0;
        String first = null;
        for (var name = contents.nextIn("sheets"); name != null; name = contents.nextIn("sheets")) {
            if (name.equals("workbookPr")) {
                var value = contents.attribute("date1904");
                from1904 = "1".equals(value) || "true".equals(value);
            } else if (name.equals("sheet")) {
                count++;
                if (count > MOST_SHEETS) {
                    throw new UnreadableWorkbook("The workbook has more than %d sheets.".formatted(MOST_SHEETS));
                }
                var id = contents.attribute("id");
                if (preferred.equalsIgnoreCase(contents.attribute("name"))) {
                    return new Found(id, from1904);
                }
                var state = contents.attribute("state");
                first = first == null && (state == null || state.equals("visible")) ? id : first;
            }
        }
        return new Found(first, from1904);
    }

    /** The next row that has something in it; null at the end. */
    public @Nullable WorkbookRow next() throws IOException {
        return sheet.next();
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    private record Found(@Nullable String id, boolean from1904) {}
}
