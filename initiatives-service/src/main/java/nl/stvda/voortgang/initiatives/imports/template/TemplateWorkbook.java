package nl.stvda.voortgang.initiatives.imports.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.stvda.voortgang.initiatives.table.Column;
import nl.stvda.voortgang.initiatives.table.Columns;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A template for Excel: codes are chosen from lists, days are days, and a second sheet tells what everything means. */
final class TemplateWorkbook {

    private static final int ROWS = 1000;
    private static final double WIDTH = 24;
    private static final double WIDE = 80;
    private static final String NEEDED = "FFF2CC";

    private final Template template;
    private final Worksheet table;
    private final Worksheet explained;
    private int line;

    private TemplateWorkbook(Template template, Workbook workbook) {
        this.template = template;
        table = workbook.newWorksheet(Columns.SHEET);
        explained = workbook.newWorksheet(template.words().of("sheet"));
    }

    static byte[] of(Template template) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Voortgang", "1.0")) {
            var sheets = new TemplateWorkbook(template, workbook);
            sheets.explainColumns();
            sheets.writeTable(sheets.explainCodes());
        } catch (IOException impossible) {
            throw new IllegalStateException("Nothing is written but memory", impossible);
        }
        return bytes.toByteArray();
    }

    private void explainColumns() {
        explained.width(0, WIDTH);
        explained.width(1, WIDTH);
        explained.width(2, WIDE);
        heading("heading.column", "heading.needed", "heading.meaning");
        for (var column : template.columns().all()) {
            explain(
                    column.label(),
                    template.isNeeded(column) ? template.words().of("needed") : "",
                    template.words().column(column.label()));
        }
        line++;
    }

    /** Answers where the codes of each column stand. */
    private Map<String, Range> explainCodes() {
        var places = new HashMap<String, Range>();
        heading("heading.column", "heading.code", "heading.meaning");
        template.codes().forEach((column, codes) -> {
            if (!codes.isEmpty()) {
                places.put(column, explained.range(line, 1, line + codes.size() - 1, 1));
                codes.forEach(code -> explain(column, code.code(), code.meaning()));
            }
        });
        return places;
    }

    private void heading(String... keys) {
        explain(
                template.words().of(keys[0]),
                template.words().of(keys[1]),
                template.words().of(keys[2]));
        explained.range(line - 1, 0, line - 1, 2).style().bold().set();
    }

    private void explain(String first, String second, String third) {
        explained.value(line, 0, first);
        explained.value(line, 1, second);
        explained.value(line, 2, third);
        explained.style(line, 2).wrapText(true).set();
        line++;
    }

    private void writeTable(Map<String, Range> codes) {
        table.freezePane(1, 1);
        var columns = template.columns().all();
        for (var index = 0; index < columns.size(); index++) {
            writeColumn(index, columns.get(index));
            var choice = codes.get(columns.get(index).label());
            if (choice != null) {
                // no error is shown: several themes in one cell are right
                table.range(1, index, ROWS, index).validateWithList(choice).showErrorMessage(false);
            }
        }
    }

    private void writeColumn(int index, Column column) {
        var isDay = column.label().startsWith("period.");
        table.width(index, WIDTH);
        table.value(0, index, column.label());
        var heading = table.style(0, index).bold();
        (template.isNeeded(column) ? heading.fillColor(NEEDED) : heading).set();
        table.range(1, index, ROWS, index)
                .style()
                .format(isDay ? "yyyy-mm-dd" : "@")
                .set();
        var example = template.example(column);
        if (isDay) {
            table.value(1, index, LocalDate.parse(example));
        } else if (!example.isEmpty()) {
            table.value(1, index, example);
        }
    }
}
