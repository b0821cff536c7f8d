package nl.stvda.voortgang.conventions.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    /** What names are made of that someone wants harm with, and some that nobody does. */
    private static final List<String> PIECES = List.of(
            "a",
            "verslag",
            ".",
            "..",
            "/",
            "\\",
            ":",
            "\0",
            "\n",
            "\t",
            " ",
            "\u202e",
            "\u200b",
            "\ufeff",
            "\u2028",
            "\ud83d",
            "\ude00",
            "😀",
            "é",
            "e\u0301",
            "CON",
            "nul",
            "com1",
            "lpt¹",
            ".pdf",
            ".PDF",
            ".exe",
            ".html",
            "%2e",
            "\"",
            "<",
            ">",
            "|",
            "?",
            "*",
            "'",
            ";",
            "$(id)",
            "`id`",
            "~",
            "-rf",
            "\uffff",
            "\ue000",
            "漢字",
            "عربي",
            "x".repeat(150));

    static Stream<Arguments> names() {
        return Stream.of(
                arguments("verslag.pdf", "verslag.pdf"),
                arguments("Verslag 2022 (definitief).PDF", "Verslag 2022 (definitief).PDF"),
                arguments("Évaluation — naïef café.pdf", "Évaluation — naïef café.pdf"),
                arguments("cafe\u0301.pdf", "café.pdf"),
                arguments("漢字.pdf", "漢字.pdf"),
                arguments("verslag", "verslag.pdf"),
                arguments("verslag.docx", "verslag.docx.pdf"),
                arguments("verslag.pdf.exe", "verslag.pdf.exe.pdf"),
                arguments("verslag.html", "verslag.html.pdf"),
                arguments("../../../etc/passwd", "passwd.pdf"),
                arguments("/etc/passwd", "passwd.pdf"),
                arguments("C:\\Users\\jan\\verslag.pdf", "verslag.pdf"),
                arguments("..\\..\\boot.ini", "boot.ini.pdf"),
                arguments("verslag.pdf\0.exe", "verslag.pdf.exe.pdf"),
                arguments("ver\r\nslag.pdf", "ver slag.pdf"),
                arguments("verslag\u202efdp.exe", "verslagfdp.exe.pdf"),
                arguments("ver\u200bslag\ufeff.pdf", "verslag.pdf"),
                arguments("  .verborgen.pdf ", "verborgen.pdf"),
                arguments("verslag.pdf...", "verslag.pdf"),
                arguments("verslag .pdf", "verslag.pdf"),
                arguments("a   b\t\tc.pdf", "a b c.pdf"),
                arguments("wat? <dit>: \"zo\"|*.pdf", "wat_ _dit__ _zo___.pdf"),
                arguments("CON", "_CON.pdf"),
                arguments("con.pdf", "_con.pdf"),
                arguments("Aux.tar.pdf", "_Aux.tar.pdf"),
                arguments("COM1.pdf", "_COM1.pdf"),
                arguments("lpt³.pdf", "_lpt³.pdf"),
                arguments("conin$.pdf", "_conin$.pdf"),
                arguments("contact.pdf", "contact.pdf"),
                arguments(".pdf", "pdf.pdf"),
                arguments("\ud83d.pdf", "pdf.pdf"),
                arguments("😀.pdf", "😀.pdf"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void keepsWhatDoesNoHarm(String given, String expected) {
        var name = FileName.of(given, FileType.PDF);

        assertThat(name).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", ".", "..", "/", "a/", "C:\\", "...", "\0", "\u202e", "\n\t", "\u200b\u200b", " . . "})
    void findsNothingInSome(String given) {
        assertThat(FileName.isNothing(given)).isTrue();
    }

    @Test
    void keepsEitherExtensionOfAPhoto() {
        assertThat(FileName.of("foto.JPEG", FileType.JPEG)).isEqualTo("foto.JPEG");
        assertThat(FileName.of("foto.jpg", FileType.JPEG)).isEqualTo("foto.jpg");
        assertThat(FileName.of("foto.jpg", FileType.PNG)).isEqualTo("foto.jpg.png");
    }

    @Test
    void shortensButKeepsTheExtension() {
        var name = FileName.of("a".repeat(500) + ".pdf", FileType.PDF);

        assertThat(name).hasSize(200).endsWith("a.pdf");
    }

    @Test
    void shortensBetweenCharacters() {
        var name = FileName.of("a" + "😀".repeat(150), FileType.PDF);

        assertThat(name).hasSize(199).endsWith("😀.pdf");
    }

    @Test
    void isHarmlessWhateverIsGiven() {
        var random = new Random(2022);

        for (var round = 0; round < 20_000; round++) {
            var given = new StringBuilder();
            for (var piece = 0; piece <= random.nextInt(12); piece++) {
                given.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            if (!FileName.isNothing(given.toString())) {
                assertHarmless(FileName.of(given.toString(), FileType.PDF));
            }
        }
    }

    private static void assertHarmless(String name) {
        assertThat(name)
                .hasSizeBetween(5, 200)
                .matches("(?i).*\\.pdf")
                .doesNotContainPattern("[/\\\\<>:\"|?*]")
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]")
                .doesNotContain("  ")
                .doesNotStartWith(".")
                .doesNotStartWith(" ")
                .doesNotMatch("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\\..*");
        assertThat(FileName.of(name, FileType.PDF)).as("cleaned again").isEqualTo(name);
    }
}
