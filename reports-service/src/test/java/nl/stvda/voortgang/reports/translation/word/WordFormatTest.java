package nl.stvda.voortgang.reports.translation.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.stvda.voortgang.reports.translation.file.Outgoing;
import nl.stvda.voortgang.reports.translation.file.Outgoing.Piece;
import nl.stvda.voortgang.reports.translation.file.Returned;
import nl.stvda.voortgang.reports.translation.file.UnreadableFile;
import nl.stvda.voortgang.reports.translation.file.UnreadableFile.BrokenRow;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormatTest {

    private static final String DOCUMENT = "word/document.xml";
    private static final String SEED = "translated";

    private final WordFormat format = new WordFormat();

    private static Outgoing text(String key, String source, @Nullable String target) {
        return new Outgoing(
                key,
                "closing",
                "heading: Closing",
                List.of(),
                List.of(new Piece(source, true)),
                target,
                null,
                List.of());
    }

    private byte[] file() {
        return format.write(
                "/v1/rounds/one",
                "nl",
                "en",
                List.of(text("heading.one", "Een", SEED), text("block.two", "Twee\n\nDrie", null)));
    }

    /** The same file with other words in its document. */
    private static byte[] edited(byte[] file, UnaryOperator<String> edit) {
        return edited(file, edit, StandardCharsets.UTF_8);
    }

    private static byte[] edited(byte[] file, UnaryOperator<String> edit, Charset encoding) {
        try (var from = new ZipInputStream(new ByteArrayInputStream(file));
                var bytes = new ByteArrayOutputStream();
                var to = new ZipOutputStream(bytes)) {
            for (var part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(part.getName()));
                var content = from.readAllBytes();
                to.write(
                        part.getName().equals(DOCUMENT)
                                ? edit.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(encoding)
                                : content);
            }
            to.finish();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** With this in the cell of the first translation, instead of the run that is there. */
    private Returned.Unit withTarget(String runs) {
        var edited = edited(
                file(), xml -> xml.replaceFirst("<w:r>(?:(?!</w:r>).)*" + SEED + "(?:(?!</w:r>).)*</w:r>", runs));
        assertThat(edited).isNotEqualTo(file());
        return format.read(edited).units().getFirst();
    }

    private void assertRefused(byte[] file, String why) {
        assertThatThrownBy(() -> format.read(file))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining(why);
    }

    private List<BrokenRow> broken(UnaryOperator<String> edit) {
        var file = edited(file(), edit);
        return assertThatThrownBy(() -> format.read(file))
                .asInstanceOf(type(UnreadableFile.class))
                .actual()
                .rows();
    }

    @Test
    void readsWhatItWrote() {
        var returned = format.read(file());

        assertThat(returned.original()).isEqualTo("/v1/rounds/one");
        assertThat(returned.sourceLanguage()).isEqualTo("nl");
        assertThat(returned.targetLanguage()).isEqualTo("en");
        assertThat(returned.units())
                .containsExactly(
                        new Returned.Unit("heading.one", "Een", SEED, false, true),
                        new Returned.Unit("block.two", "Twee\n\nDrie", null, false, true));
    }

    @Test
    void saysHowManyColumnsThereAre() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file()))) {
            assertThat(document.getTableArray(0).getCTTbl().getTblGrid().sizeOfGridColArray())
                    .isEqualTo(3);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            split runs             | <w:r><w:t>One </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">and </w:t></w:r><w:r><w:t>two</w:t></w:r>                | One and two
            put in                 | <w:r><w:t xml:space="preserve">One </w:t></w:r><w:ins w:id="1" w:author="A"><w:r><w:t>two</w:t></w:r></w:ins>                          | One two
            taken out              | <w:r><w:t>One</w:t></w:r><w:del w:id="1" w:author="A"><w:r><w:delText> two</w:delText></w:r></w:del>                                     | One
            moved                  | <w:moveFrom w:id="1" w:author="A"><w:r><w:t>One</w:t></w:r></w:moveFrom><w:r><w:t>Two</w:t></w:r><w:moveTo w:id="2" w:author="A"><w:r><w:t>One</w:t></w:r></w:moveTo> | TwoOne
            smart quotes           | <w:r><w:t>\u201cOne\u201d \u2013 it\u2019s</w:t></w:r>                                                                                  | \u201cOne\u201d \u2013 it\u2019s
            a link                 | <w:hyperlink w:anchor="a"><w:r><w:t>One</w:t></w:r></w:hyperlink>                                                                       | One
            marks of a proof-reader | <w:proofErr w:type="spellStart"/><w:r><w:t>One</w:t></w:r><w:proofErr w:type="spellEnd"/>                                              | One
            a field                | <w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>One</w:t></w:r>                                                                     | One
            """)
    void readsWhatAPersonReads(String ignored, String runs, String expected) {
        assertThat(withTarget(runs).target()).isEqualTo(expected);
    }

    @Test
    void readsAnotherLineWhereSomebodyBrokeIt() {
        assertThat(withTarget("<w:r><w:t>One</w:t><w:br/><w:t>Two</w:t></w:r>").target())
                .isEqualTo("One\nTwo");
    }

    @Test
    void joinsLinesWhoseBreakWasTakenOut() {
        var joined = edited(
                file(),
                xml -> xml.replaceFirst(
                        "<w:p>((?:(?!<w:p>).)*>Twee<)",
                        "<w:p><w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"A\"/></w:rPr></w:pPr>$1"));

        assertThat(format.read(joined).units().getLast().source()).isEqualTo("Twee\nDrie");
    }

    @Test
    void saysWhereSomethingIsNoText() {
        assertThat(withTarget("<w:r><w:t>One</w:t><w:sym w:font=\"Wingdings\" w:char=\"F04A\"/></w:r>")
                        .hasCodes())
                .isTrue();
    }

    @Test
    void saysWhereWordMadeAListAndKeptTheSignsOfIt() {
        assertThat(withTarget("<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>One</w:t></w:r>")
                        .hasCodes())
                .isTrue();
    }

    @Test
    void namesTheRowsThatAreNotAsTheyWentOut() {
        assertThat(broken(xml -> xml.replace("heading.one", "").replace("heading: Closing", "")))
                .extracting(BrokenRow::row, BrokenRow::code)
                .contains(tuple(2, "no-key"));
        assertThat(broken(xml -> xml.replace("block.two", "heading.one")))
                .extracting(BrokenRow::detail)
                .containsExactly("Rows 2 and 3 both have the key heading.one.");
        assertThat(broken(xml -> xml.replaceFirst("<w:tc>((?!<w:tc>).)*>Twee<.*?</w:tc>", "")))
                .extracting(BrokenRow::detail)
                .containsExactly("Row 3 has 2 cells and not 3.");
    }

    @Test
    void readsRowsInWhicheverOrderAndWithoutThoseThatAreGone() {
        var without = edited(file(), xml -> xml.replaceFirst("<w:tr>((?!<w:tr>).)*heading\\.one.*?</w:tr>", ""));

        assertThat(format.read(without).units()).extracting(Returned.Unit::key).containsExactly("block.two");
    }

    @Test
    void refusesATableThatIsNotOurs() {
        assertRefused(edited(file(), xml -> xml.replace("/v1/rounds/one", "Text")), "has no table that begins with");
    }

    @Test
    void refusesWhatIsNoDocument() {
        assertRefused("<html/>".getBytes(StandardCharsets.UTF_8), "not a document of Word");
        assertRefused(new byte[] {'P', 'K', 3, 4, 1}, "Word");
        assertRefused(edited(file(), _ -> "<w:document"), "not a whole document");
        assertRefused(edited(file(), _ -> "<other/>"), "Word");
    }

    @Test
    void looksUpNothingThatADocumentNames() {
        var type = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>";

        assertRefused(edited(file(), xml -> xml.replaceFirst("<w:document", type + "<w:document")), "document type");
    }

    @Test
    void unpacksNoMoreThanFits() {
        assertRefused(edited(file(), xml -> xml + " ".repeat(13 * 1024 * 1024)), "unpacks to more");
    }

    @Test
    void opensNoMorePartsThanADocumentHas() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var parts = new ZipOutputStream(bytes)) {
            for (var part = 0; part <= 300; part++) {
                parts.putNextEntry(new ZipEntry("part-%d".formatted(part)));
            }
        }

        assertRefused(bytes.toByteArray(), "300 parts");
    }

    @Test
    void buildsNoTreeWithoutEnd() {
        assertRefused(
                edited(
                        file(),
                        xml -> xml.replace(SEED, SEED + "</w:t></w:r>" + "<w:r/>".repeat(400_001) + "<w:r><w:t>")),
                "400,000");
        assertRefused(
                edited(
                        file(),
                        xml -> xml.replaceFirst(
                                "<w:body>", "<w:body>" + "<w:sdt>".repeat(100) + "</w:sdt>".repeat(100))),
                "60 levels");
    }

    @Test
    void boundsElementsInWhicheverEncodingTheLibraryReads() {
        var ebcdic = Charset.forName("IBM037");

        assertThat(format.read(edited(file(), xml -> xml.replace("UTF-8", ebcdic.name()), ebcdic))
                        .units())
                .hasSize(2);
        assertRefused(
                edited(
                        file(),
                        xml -> xml.replace("UTF-8", ebcdic.name())
                                .replaceFirst("<w:body>", "<w:body>" + "<w:p/>".repeat(400_001)),
                        ebcdic),
                "400,000");
    }

    @Test
    void survivesWhateverIsBroken() {
        var random = new Random(20_261_128);
        for (var time = 0; time < 200; time++) {
            var file = file();
            file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));

            try {
                assertThat(format.read(file).units()).hasSizeLessThanOrEqualTo(2);
            } catch (UnreadableFile refused) {
                assertThat(refused).hasMessageNotContaining("Exception");
            }
        }
    }
}
