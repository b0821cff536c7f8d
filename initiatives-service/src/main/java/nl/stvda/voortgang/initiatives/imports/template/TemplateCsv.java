package nl.stvda.voortgang.initiatives.imports.template;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import nl.stvda.voortgang.initiatives.table.Column;
import nl.stvda.voortgang.initiatives.table.FormulaGuard;

/** A template as a Dutch Excel opens it by a double click: semicolons, and a byte order mark. */
final class TemplateCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TemplateCsv() {}

    static byte[] of(Template template) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        var csv = CsvWriter.builder().fieldSeparator(';').bufferSize(0).build(text);
        var columns = template.columns().all();
        csv.writeRecord(columns.stream().map(Column::label).toList());
        csv.writeRecord(columns.stream()
                .map(column -> FormulaGuard.guard(template.example(column)))
                .toList());
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
