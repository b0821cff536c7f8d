package nl.stvda.voortgang.reports.translation.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stvda.voortgang.reports.translation.file.Returned;
import nl.stvda.voortgang.reports.translation.file.UnreadableFile;
import nl.stvda.voortgang.reports.translation.file.UnreadableFile.BrokenRow;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Node;

/** Reads the table of a document that anybody may have made: first its bounds, then its rows. */
final class WordReading {

    private static final int COLUMNS = 3;

    private final List<Returned.Unit> units = new ArrayList<>();
    private final List<BrokenRow> broken = new ArrayList<>();
    private final Map<String, Integer> rowOf = new HashMap<>();

    private WordReading() {}

    static Returned of(byte[] file) {
        WordBounds.check(file);
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            return new WordReading().read(document.getDocument().getBody().getDomNode());
        } catch (UnreadableFile unreadable) {
            throw unreadable;
        } catch (IOException | RuntimeException damaged) {
            // the library has many exceptions for documents that are not as it expects
            throw new UnreadableFile("This is not a whole document of Word (.docx).");
        }
    }

    private Returned read(Node body) {
        for (var table : Elements.all(body, "tbl")) {
            var rows = Elements.all(table, "tr");
            var heading = rows.isEmpty() ? Optional.<Heading>empty() : Heading.of(cells(rows.getFirst()));
            if (heading.isPresent()) {
                for (var place = 1; place < rows.size(); place++) {
                    row(place + 1, rows.get(place));
                }
                if (!broken.isEmpty()) {
                    throw new UnreadableFile("Rows of the table are not as they went out.", broken);
                }
                return new Returned(
                        heading.get().original(),
                        heading.get().from(),
                        heading.get().to(),
                        List.copyOf(units));
            }
        }
        throw new UnreadableFile(
                "The document has no table that begins with the row that went out: the address of the round, and both languages.");
    }

    private record Heading(String original, String from, String to) {

        static Optional<Heading> of(List<CellText> cells) {
            return cells.size() == COLUMNS && cells.getFirst().firstLine().startsWith("/v1/rounds/")
                    ? Optional.of(new Heading(
                            cells.get(0).firstLine(),
                            cells.get(1).firstLine(),
                            cells.get(2).firstLine()))
                    : Optional.empty();
        }
    }

    private static List<CellText> cells(Node row) {
        return Elements.all(row, "tc").stream().map(CellText::of).toList();
    }

    private void row(int number, Node row) {
        var cells = cells(row);
        if (Elements.child(row, "trPr")
                        .flatMap(about -> Elements.child(about, "del"))
                        .isPresent()
                || cells.stream().allMatch(CellText::isBlank)) {
            return;
        }
        if (cells.size() != COLUMNS) {
            broken.add(new BrokenRow(
                    number, "other-columns", "Row %d has %d cells and not 3.".formatted(number, cells.size())));
            return;
        }
        var key = cells.getFirst().firstLine();
        var before = rowOf.putIfAbsent(key, number);
        if (key.isEmpty()) {
            broken.add(new BrokenRow(number, "no-key", "Row %d has no key in its first cell.".formatted(number)));
        } else if (before != null) {
            broken.add(new BrokenRow(
                    number, "same-key", "Rows %d and %d both have the key %s.".formatted(before, number, shown(key))));
        } else {
            units.add(unit(key, cells.get(1), cells.get(2)));
        }
    }

    private static String shown(String key) {
        return key.length() > 100 ? key.substring(0, 100) + "…" : key;
    }

    /** A table does not say whether somebody looked at a row, so what comes back as it went out counts as not touched. */
    private static Returned.Unit unit(String key, CellText source, CellText target) {
        return new Returned.Unit(key, source.text(), target.isBlank() ? null : target.text(), target.hasOthers(), true);
    }
}
