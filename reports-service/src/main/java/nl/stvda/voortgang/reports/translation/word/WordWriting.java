package nl.stvda.voortgang.reports.translation.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.stvda.voortgang.reports.translation.file.Outgoing;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Writes a table: the heading says of what the texts are and in which languages, each row has a text. */
final class WordWriting {

    private static final String QUIET = "595959";
    private static final int SMALL = 8;

    /** In twentieths of a point: together what a page of A4 has between its margins. */
    private static final List<Integer> WIDTHS = List.of(1_800, 3_613, 3_613);

    private WordWriting() {}

    static byte[] of(String original, String from, String to, List<Outgoing> texts) {
        try (var document = new XWPFDocument();
                var file = new ByteArrayOutputStream()) {
            document.getProperties().getCoreProperties().setTitle(original);
            var table = document.createTable(1, 3);
            table.setWidth("100%");
            columns(table);
            var heading = table.getRow(0);
            heading.setRepeatHeader(true);
            say(heading.getCell(0), original, from);
            say(heading.getCell(1), from, from);
            say(heading.getCell(2), to, to);
            texts.forEach(text -> row(table.createRow(), text, from, to));
            document.write(file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The standard demands a grid (ISO 29500-1, 17.4.48), which the library leaves out; not every program does without. */
    private static void columns(XWPFTable table) {
        var grid = table.getCTTbl().addNewTblGrid();
        WIDTHS.forEach(width -> grid.addNewGridCol().setW(width));
    }

    private static void row(XWPFTableRow row, Outgoing text, String from, String to) {
        row.setCantSplitRow(true);
        name(row.getCell(0), text);
        var source = new StringBuilder();
        text.source().forEach(piece -> source.append(piece.text()));
        say(row.getCell(1), source.toString(), from);
        say(row.getCell(2), text.target() == null ? "" : text.target(), to);
    }

    /** The key alone in its paragraph, because that is what is read when it comes back. */
    private static void name(XWPFTableCell cell, Outgoing text) {
        var key = cell.getParagraphArray(0).createRun();
        key.setText(text.key());
        key.setFontSize(SMALL);
        key.setColor(QUIET);
        var note = cell.addParagraph().createRun();
        note.setText(text.mark() == null ? text.note() : "%s (%s)".formatted(text.note(), text.mark()));
        note.setFontSize(SMALL);
    }

    private static void say(XWPFTableCell cell, String text, String language) {
        var lines = text.split("\n", -1);
        for (var place = 0; place < lines.length; place++) {
            var paragraph = place == 0 ? cell.getParagraphArray(0) : cell.addParagraph();
            var run = paragraph.createRun();
            run.setLang(language);
            run.setText(lines[place]);
        }
    }
}
