package nl.stvda.voortgang.initiatives.exports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.stvda.voortgang.initiatives.initiative.InitiativeResponse;
import nl.stvda.voortgang.initiatives.table.Column;
import nl.stvda.voortgang.initiatives.table.FormulaGuard;

/** The columns of an import, so that an export can be edited and imported again. */
final class CsvFile implements ExportFile {

    /** Without it, Excel takes the file for another encoding. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final ObjectMapper json;
    private final List<Column> columns;
    private final CsvWriter csv;

    CsvFile(ObjectMapper json, List<Column> columns, OutputStream out, boolean forDutchExcel) throws IOException {
        this.json = json;
        this.columns = columns;
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (forDutchExcel) {
            text.write(BYTE_ORDER_MARK);
        }
        csv = CsvWriter.builder().fieldSeparator(forDutchExcel ? ';' : ',').build(text);
        csv.writeRecord(columns.stream().map(Column::label).toList());
    }

    @Override
    public void write(List<InitiativeResponse> initiatives) {
        for (var initiative : initiatives) {
            JsonNode values = json.valueToTree(initiative);
            csv.writeRecord(columns.stream()
                    .map(column -> FormulaGuard.guard(column.cell(values)))
                    .toList());
        }
    }

    @Override
    public void end() throws IOException {
        csv.close();
    }
}
