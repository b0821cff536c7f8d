package nl.stvda.voortgang.initiatives.workbook;

import java.io.IOException;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet, one after the other. A formula is read as the value that was calculated when it was saved. */
final class SheetReader {

    private static final int MOST_CELLS = 2_000_000;
    private static final int LETTERS = 26;
    /** XFD, the last column that the format has. */
    private static final int MOST_COLUMNS = 16_384;

    private final XmlPart xml;
    private final SharedTexts texts;
    private final DayFormats formats;
    private final boolean from1904;
    private int row;
    private int cells;

    SheetReader(XmlPart xml, SharedTexts texts, DayFormats formats, boolean from1904) throws IOException {
        this.xml = xml;
        this.texts = texts;
        this.formats = formats;
        this.from1904 = from1904;
        xml.to("sheetData");
    }

    @Nullable WorkbookRow next() throws IOException {
        for (var name = xml.nextIn("sheetData"); name != null; name = xml.nextIn("sheetData")) {
            if (name.equals("row")) {
                var found = readRow();
                if (!found.cells().isEmpty()) {
                    return found;
                }
            }
        }
        return null;
    }

    private WorkbookRow readRow() throws IOException {
        var number = xml.attribute("r");
        row = number == null ? row + 1 : positive(number);
        var found = new ArrayList<WorkbookCell>();
        var column = -1;
        for (var name = xml.nextIn("row"); name != null; name = xml.nextIn("row")) {
            if (name.equals("c")) {
                var place = column(xml.attribute("r"), column + 1);
                if (place <= column) {
                    throw UnreadableWorkbook.damaged();
                }
                column = place;
                var cell = readCell(column);
                if (cell.fault() != null || !cell.text().isEmpty()) {
                    found.add(cell);
                }
            }
        }
        return new WorkbookRow(row, found);
    }

    private WorkbookCell readCell(int column) throws IOException {
        cells++;
        if (cells > MOST_CELLS) {
            throw new UnreadableWorkbook("The sheet has more than %,d cells.".formatted(MOST_CELLS));
        }
        var type = xml.attribute("t");
        var style = xml.attribute("s");
        var isFormula = false;
        String value = null;
        for (var name = xml.nextIn("c"); name != null; name = xml.nextIn("c")) {
            switch (name) {
                case "f" -> isFormula = true;
                case "v" -> value = xml.value();
                case "is" -> value = xml.richText();
                default -> {
                    // how it looks
                }
            }
        }
        if (isFormula && (value == null || (value.isEmpty() && !"str".equals(type)))) {
            return new WorkbookCell(column, "", CellFault.NOT_CALCULATED);
        }
        if ("e".equals(type)) {
            return new WorkbookCell(column, value == null ? "" : value, CellFault.ERROR);
        }
        return new WorkbookCell(column, value == null ? "" : text(value, type == null ? "n" : type, style), null);
    }

    private String text(String value, String type, @Nullable String style) throws IOException {
        return switch (type) {
            case "s" -> texts.at(value);
            case "str", "inlineStr" -> value;
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "d" -> value.endsWith("T00:00:00") ? value.substring(0, value.indexOf('T')) : value;
            case "n" -> value.isBlank() ? "" : number(value, style);
            default -> throw UnreadableWorkbook.damaged();
        };
    }

    private String number(String value, @Nullable String style) throws IOException {
        var shown = formats.shown(style);
        return shown.isPresent() ? Numbers.day(value, from1904, shown.get()) : Numbers.number(value);
    }

    /** From 0, of an address such as AB12; where there is none, the place after the cell before. */
    private static int column(@Nullable String address, int next) throws IOException {
        var column = 0;
        if (address == null) {
            column = next + 1;
        } else {
            for (var index = 0; index < address.length() && column <= MOST_COLUMNS; index++) {
                var letter = address.charAt(index);
                if (letter < 'A' || letter > 'Z') {
                    break;
                }
                column = column * LETTERS + letter - 'A' + 1;
            }
        }
        if (column < 1 || column > MOST_COLUMNS) {
            throw UnreadableWorkbook.damaged();
        }
        return column - 1;
    }

    private static int positive(String number) throws IOException {
        try {
            return Integer.parseUnsignedInt(number);
        } catch (NumberFormatException nonsense) {
            throw UnreadableWorkbook.damaged();
        }
    }
}
