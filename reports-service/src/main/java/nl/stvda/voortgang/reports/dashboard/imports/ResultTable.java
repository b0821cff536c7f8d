package nl.stvda.voortgang.reports.dashboard.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.RequestScoped;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.stvda.voortgang.reports.dashboard.contribution.MistakeWords;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.dashboard.shell.WordsOf;

/** What became of each row of a file, as a table that a Dutch Excel opens by a double click. */
@RequestScoped
class ResultTable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** More pages than the largest file has. */
    private static final int MOST_PAGES = 200;

    private final Imports imports;
    private final MistakeWords mistakes;
    private final Visitor visitor;

    ResultTable(Imports imports, MistakeWords mistakes, Visitor visitor) {
        this.imports = imports;
        this.mistakes = mistakes;
        this.visitor = visitor;
    }

    byte[] of(UUID id) {
        var words = WordsOf.the(ImportsMessages.class, visitor.language());
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        var csv = CsvWriter.builder().fieldSeparator(';').bufferSize(0).build(text);
        csv.writeRecord(words.column("line"), words.column("key"), words.column("outcome"), words.column("wrong"));
        var page = imports.rows(id, Optional.empty(), null);
        for (var number = 1; number <= MOST_PAGES; number++) {
            page.items().forEach(row -> write(row, words, csv));
            if (page.next().isEmpty()) {
                break;
            }
            page = imports.rows(id, Optional.empty(), page.next().get());
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** No cell can be taken for a formula: of all signs only a hyphen may begin a key, and the others begin with our words. */
    private void write(FileRows.FileRow row, ImportsMessages words, CsvWriter csv) {
        var key = row.externalId() == null ? "" : row.externalId();
        csv.writeRecord(
                Integer.toString(row.place()),
                key.startsWith("-") ? "'" + key : key,
                words.outcome(row.outcome()),
                row.violations().stream()
                        .map(violation -> "%s: %s"
                                .formatted(
                                        violation.column() == null ? words.wholeRow() : violation.column(),
                                        mistakes.of(violation.mistake(), visitor.language())))
                        .collect(Collectors.joining("\n")));
    }
}
