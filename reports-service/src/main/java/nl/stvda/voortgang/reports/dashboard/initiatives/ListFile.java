package nl.stvda.voortgang.reports.dashboard.initiatives;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.client.Cursors;
import nl.stvda.voortgang.reports.dashboard.client.InitiativesClient;
import nl.stvda.voortgang.reports.dashboard.initiatives.ListView.Row;
import nl.stvda.voortgang.reports.dashboard.shell.Outage;
import nl.stvda.voortgang.reports.dashboard.shell.Outages;
import nl.stvda.voortgang.reports.dashboard.shell.WordsOf;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Writes what the list shows as CSV, as a Dutch Excel opens it. It is whole or it is not sent. */
@ApplicationScoped
class ListFile {

    /** More than a round has; who needs all of a larger one takes the export. */
    static final int MOST = 10_000;

    private static final int AT_ONCE = 200;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** A spreadsheet takes what begins with one of these for a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private final InitiativesClient initiatives;
    private final Finding finding;
    private final Outages outages;

    ListFile(@RestClient InitiativesClient initiatives, Finding finding, Outages outages) {
        this.initiatives = initiatives;
        this.finding = finding;
        this.outages = outages;
    }

    String csv(Search search, Language language) {
        var text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            write(csv, search, language);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private void write(CsvWriter csv, Search search, Language language) {
        var words = WordsOf.the(InitiativesMessages.class, language);
        var columns = search.columns();
        csv.writeRecord(Stream.concat(Stream.of("title"), columns.stream())
                .map(words::column)
                .toList());
        var cursor = Optional.<String>empty();
        var written = 0;
        do {
            var after = cursor;
            var page = outages.require(Outage.Part.INITIATIVES, () -> page(search, after, language));
            page.rows().forEach(row -> csv.writeRecord(cells(row, columns, words)));
            written += page.rows().size();
            cursor = page.next();
        } while (cursor.isPresent() && written < MOST);
    }

    private record Part(List<Row> rows, Optional<String> next) {}

    private Part page(Search search, Optional<String> cursor, Language language) {
        try (var page = initiatives.find(search.page(AT_ONCE, cursor))) {
            return new Part(
                    page.getEntity().items().stream()
                            .map(initiative -> finding.row(initiative, search, Found.of(Optional.empty()), language))
                            .toList(),
                    Cursors.next(page));
        }
    }

    private static List<String> cells(Row row, List<String> columns, InitiativesMessages words) {
        var title = row.title().stream().map(Found.Piece::text).collect(Collectors.joining());
        return Stream.concat(Stream.of(title), columns.stream().map(column -> cell(row, column, words)))
                .map(ListFile::harmless)
                .toList();
    }

    private static String cell(Row row, String column, InitiativesMessages words) {
        return switch (column) {
            case "organisation" -> row.organisation();
            case "period" -> row.period();
            case "theme" -> row.themes().stream().map(Text::value).collect(Collectors.joining("; "));
            case "level" -> row.level().value();
            case "instrument" -> row.instrument().value();
            case "review" -> row.review().equals("none") ? words.status(row.status()) : words.review(row.review());
            case "changed" -> row.changed().machine();
            default -> "";
        };
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
