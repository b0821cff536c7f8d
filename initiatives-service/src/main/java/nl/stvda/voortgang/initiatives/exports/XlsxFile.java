package nl.stvda.voortgang.initiatives.exports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.stvda.voortgang.conventions.request.ReadableText;
import nl.stvda.voortgang.initiatives.initiative.InitiativeResponse;
import nl.stvda.voortgang.initiatives.table.Column;
import nl.stvda.voortgang.initiatives.table.Columns;
import nl.stvda.voortgang.initiatives.table.FormulaGuard;
import nl.stvda.voortgang.initiatives.workbook.EscapedText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook. Every cell is written as text in the cell itself: a program never takes that for a formula, and the table
 * of shared texts, which stays in memory to the end, stays empty.
 */
final class XlsxFile implements ExportFile {

    private static final String PROGRAM = "Voortgang";
    private static final String VERSION = "1.0";
    /** Of the 1,048,576 that the format allows. */
    private static final int ROWS_PER_SHEET = 1_000_000;
    /** What the format allows. */
    private static final int LONGEST_CELL = 32_767;

    private static final String CUT = "…";
    private static final double WIDTH = 24;

    private final ObjectMapper json;
    private final List<Column> columns;
    private final Workbook workbook;
    private Worksheet sheet;
    private int sheets;
    private int row;

    XlsxFile(ObjectMapper json, List<Column> columns, OutputStream out) throws IOException {
        this.json = json;
        this.columns = columns;
        workbook = new Workbook(out, PROGRAM, VERSION);
        sheet = newSheet();
    }

    private Worksheet newSheet() {
        sheets++;
        row = 1;
        var begun = workbook.newWorksheet(sheets == 1 ? Columns.SHEET : Columns.SHEET + " " + sheets);
        begun.freezePane(1, 1);
        for (var index = 0; index < columns.size(); index++) {
            begun.width(index, WIDTH);
            begun.inlineString(0, index, columns.get(index).label());
            begun.style(0, index).bold().set();
        }
        return begun;
    }

    @Override
    public void write(List<InitiativeResponse> initiatives) throws IOException {
        for (var initiative : initiatives) {
            if (row > ROWS_PER_SHEET) {
                sheet.finish();
                sheet = newSheet();
            }
            JsonNode values = json.valueToTree(initiative);
            for (var index = 0; index < columns.size(); index++) {
                var cell = columns.get(index).cell(values);
                if (!cell.isEmpty()) {
                    sheet.inlineString(row, index, fitting(cell));
                }
            }
            row++;
        }
        sheet.flush();
    }

    /** XML has no noncharacters, and a cell has an end. */
    private static String fitting(String cell) {
        var readable = EscapedText.write(FormulaGuard.guardApostrophe(cell))
                .replace('\uFFFE', '\uFFFD')
                .replace('\uFFFF', '\uFFFD');
        return readable.length() <= LONGEST_CELL ? readable : ReadableText.beginning(readable, LONGEST_CELL - 1) + CUT;
    }

    @Override
    public void end() throws IOException {
        sheet.finish();
        workbook.finish();
    }
}
