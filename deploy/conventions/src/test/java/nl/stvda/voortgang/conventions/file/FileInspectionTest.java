package nl.stvda.voortgang.conventions.file;

import static nl.stvda.voortgang.contract.file.SampleFile.ascii;
import static nl.stvda.voortgang.contract.file.SampleFile.contentTypes;
import static nl.stvda.voortgang.contract.file.SampleFile.joined;
import static nl.stvda.voortgang.contract.file.SampleFile.mimetype;
import static nl.stvda.voortgang.contract.file.SampleFile.text;
import static nl.stvda.voortgang.contract.file.SampleFile.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.stvda.voortgang.contract.file.SampleFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class FileInspectionTest {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final int END_LENGTH = 22;

    @TempDir
    private Path folder;

    static final List<SampleFile> ACCEPTED = SampleFile.ofEachType();

    private Finding inspect(byte[] bytes) throws IOException {
        return FileInspection.of(Files.write(folder.resolve("file"), bytes));
    }

    static Stream<Arguments> strangers() {
        return Stream.of(
                arguments("a Windows program", ascii("MZ\u0090\u0000\u0003")),
                arguments("a Linux program", ascii("\u007fELF\u0002\u0001\u0001")),
                arguments("a program", ascii("\u00ca\u00fe\u00ba\u00be\u0000\u0000\u0000E")),
                arguments("a script", ascii("#!/bin/sh\nrm -rf ~\n")),
                arguments("a script", ascii("<?php system($_GET['c']);")),
                arguments("a script", ascii("@ECHO off\r\nformat c:\r\n")),
                arguments("an HTML page", ascii("<!DOCTYPE html><script>alert(1)</script>")),
                arguments("an HTML page", ascii("\n\t <HTML><body onload=alert(1)>")),
                arguments("an HTML page", ascii("\u00ef\u00bb\u00bf<html>")),
                arguments("an HTML page", ascii("<!-- %PDF-1.7 --><script>")),
                arguments(
                        "an XML or SVG file", ascii("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>")),
                arguments("an XML or SVG file", ascii("<?xml version=\"1.0\"?><svg/>")),
                arguments("an office file of before 2007", ascii("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")),
                arguments("an RTF text", ascii("{\\rtf1\\ansi}")),
                arguments("a GIF image", ascii("GIF89a\u0001\u0000")),
                arguments("a TIFF image", ascii("II*\u0000\u0008")),
                arguments("a video, or a photo in HEIC", ascii("\u0000\u0000\u0000\u0018ftypheic")),
                arguments("an archive", ascii("\u001f\u008b\u0008\u0000")),
                arguments("an archive", zip()),
                arguments("something else", ascii("plain text, which a script is too")),
                arguments("something else", ascii("naam;aantal\n=cmd|'/c calc'!A1;2\n")),
                arguments("something else", ascii("\n%PDF-1.7 after a line")),
                arguments("something else", ascii("%PDF")),
                arguments("something else", ascii("\u0089PNG\r\n\u001a\n")),
                arguments("something else", ascii("RIFF$\u0000\u0000\u0000WAVEfmt ")),
                arguments("something else", ascii("\u0000")));
    }

    static Stream<Arguments> containers() {
        var word = contentTypes(WORD);
        return Stream.of(
                arguments("a ZIP archive", zip(text("notes.txt"))),
                arguments("a ZIP archive", zip(text("META-INF/MANIFEST.MF"), text("Main.class"))),
                arguments("a ZIP archive", zip(word, mimetype("application/vnd.oasis.opendocument.text"))),
                arguments("with macros", zip(contentTypes("application/vnd.ms-word.document.macroEnabled.main+xml"))),
                arguments("with macros", zip(contentTypes("application/vnd.ms-excel.sheet.macroEnabled.main+xml"))),
                arguments("with macros", zip(contentTypes("application/vnd.ms-excel.sheet.binary.macroEnabled.main"))),
                arguments(
                        "with macros",
                        zip(contentTypes("application/vnd.ms-word.template.macroEnabledTemplate.main+xml"))),
                arguments("with macros", zip(contentTypes(WORD, "application/vnd.ms-office.vbaProject"))),
                arguments("with macros", zip(contentTypes(WORD, "APPLICATION/VND.MS-OFFICE.VBAPROJECT"))),
                arguments("with macros", zip(contentTypes(EXCEL, "application/vnd.ms-excel.macrosheet+xml"))),
                arguments("with macros", zip(contentTypes(WORD, "application/vnd.ms-office.activeX+xml"))),
                arguments("with macros", zip(word, text("word/vbaProject.bin"))),
                arguments("with macros", zip(word, text("word/VBAPROJECT.BIN"))),
                arguments("with macros", zip(word, text("word/embeddings/inside.docm"))),
                arguments("with macros", zip(word, text("word/embeddings/setup.EXE"))),
                arguments("with macros", openDocumentWith("Basic/Standard/Module1.xml")),
                arguments("with macros", openDocumentWith("Scripts/python/run.py")),
                arguments("with macros", openDocumentWith("Object 1/Basic/script-lc.xml")),
                arguments("an office file of another kind", zip(contentTypes("application/xml"))),
                arguments("an office file of another kind", zip(contentTypes(WORD, EXCEL))),
                arguments(
                        "an office file of another kind",
                        zip(contentTypes(WORD.replace("document.main", "template.main")))),
                arguments(
                        "an OpenDocument file of another kind",
                        zip(mimetype("application/vnd.oasis.opendocument.graphics"))),
                arguments(
                        "an OpenDocument file of another kind",
                        zip(mimetype("application/vnd.oasis.opendocument.text-template"))),
                arguments("damaged", zip(mimetype("application/epub+zip"), text("content.opf"))),
                arguments("damaged", zip(mimetype("x".repeat(101)))),
                arguments("damaged", zip(new SampleFile.Part("[Content_Types].xml", ascii("<Types><Override")))),
                arguments("damaged", zip(word, text("a.xml"), text("A.XML"))),
                arguments("damaged", ascii("PK\u0003\u0004 and nothing more")),
                arguments("damaged", joined(zip(word), ascii("more"))),
                arguments("damaged", joined(zip(word), ascii("PK\u0005\u0006"))));
    }

    private static byte[] openDocumentWith(String part) {
        return zip(mimetype("application/vnd.oasis.opendocument.text"), text("content.xml"), text(part));
    }

    @ParameterizedTest
    @FieldSource("ACCEPTED")
    void knowsEachType(SampleFile sample) throws IOException {
        var finding = inspect(sample.bytes());

        assertThat(finding)
                .isEqualTo(new Finding.Accepted(
                        FileType.ofMediaType(sample.mediaType()).orElseThrow()));
    }

    @Test
    void triesEveryTypeThatThereIs() {
        var types = ACCEPTED.stream().map(SampleFile::mediaType).toList();

        assertThat(types)
                .containsExactlyElementsOf(Arrays.stream(FileType.values())
                        .map(FileType::mediaType)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource({"strangers", "containers"})
    void refusesOthersByName(String what, byte[] bytes) throws IOException {
        var finding = inspect(bytes);

        assertThat(finding)
                .asInstanceOf(type(Finding.Refused.class))
                .satisfies(refused -> assertThat(refused.what()).contains(what));
    }

    @Test
    void refusesAProgramWithADocumentBehindIt() throws IOException {
        var document = SampleFile.openXml("docx", "wordprocessingml.document").bytes();

        var finding = inspect(joined(ascii("MZ\u0090\u0000"), document));

        assertThat(finding).isEqualTo(new Finding.Refused("a Windows program"));
    }

    @Test
    void findsMacrosAmongThousandsOfParts() throws IOException {
        var parts = IntStream.range(0, 9_000).mapToObj(number -> text("word/media/%d.xml".formatted(number)));
        var all = Stream.of(Stream.of(contentTypes(WORD)), parts, Stream.of(text("word/vbaProject.bin")))
                .flatMap(part -> part)
                .toArray(SampleFile.Part[]::new);

        var finding = inspect(zip(all));

        assertThat(finding)
                .asInstanceOf(type(Finding.Refused.class))
                .satisfies(refused -> assertThat(refused.what()).contains("with macros"));
    }

    @Test
    void refusesMorePartsThanADocumentHas() throws IOException {
        var parts = IntStream.range(0, 10_000).mapToObj(number -> text(Integer.toString(number)));

        var finding =
                inspect(zip(Stream.concat(Stream.of(contentTypes(WORD)), parts).toArray(SampleFile.Part[]::new)));

        assertThat(finding).isInstanceOf(Finding.Refused.class);
    }

    @Test
    void unpacksNoMoreThanItNeeds() throws IOException {
        var bomb = new SampleFile.Part("[Content_Types].xml", new byte[64 * 1024 * 1024]);

        var finding = inspect(zip(bomb));

        assertThat(finding).isInstanceOf(Finding.Refused.class);
    }

    @Test
    void refusesABombForWhoeverUnpacksIt() throws IOException {
        var part = new SampleFile.Part("word/document.xml", new byte[1024]);
        var document = zip(contentTypes(WORD), part);
        var directory = ByteBuffer.wrap(document).order(ByteOrder.LITTLE_ENDIAN);
        // in the entry of the directory, the size unpacked stands 24 bytes after its signature
        var entry = lastIndexOf(directory, 0x02014b50);
        directory.putInt(entry + 24, Integer.MAX_VALUE);

        var finding = inspect(document);

        assertThat(finding).isInstanceOf(Finding.Refused.class);
    }

    @Test
    void doesNotReadADirectoryThatSaysItIsHuge() throws IOException {
        var document = zip(contentTypes(WORD));
        var end = ByteBuffer.wrap(document).order(ByteOrder.LITTLE_ENDIAN);
        end.putInt(document.length - END_LENGTH + 12, 3 * 1024 * 1024);

        var finding = inspect(document);

        assertThat(finding).isInstanceOf(Finding.Refused.class);
    }

    @Test
    void resolvesNothingThatAListOfPartsRefersTo() throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), WORD);
        var list = """
                <!DOCTYPE Types [<!ENTITY secret SYSTEM "%s"><!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>
                <Types><Override PartName="/d.xml" ContentType="&secret;"/>&b;</Types>""".formatted(secret.toUri());

        var finding = inspect(zip(new SampleFile.Part("[Content_Types].xml", ascii(list))));

        assertThat(finding).isInstanceOf(Finding.Refused.class);
    }

    @ParameterizedTest
    @FieldSource("ACCEPTED")
    void survivesEveryDamage(SampleFile sample) throws IOException {
        var random = new Random(sample.name().hashCode());

        for (var round = 0; round < 300; round++) {
            var damaged = Arrays.copyOf(sample.bytes(), 1 + random.nextInt(sample.bytes().length));
            for (var hit = 0; hit < 1 + round % 8; hit++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            assertThat(inspect(damaged)).isNotNull();
        }
    }

    @ParameterizedTest
    @FieldSource("ACCEPTED")
    void survivesDamageToTheDirectory(SampleFile sample) throws IOException {
        var random = new Random(sample.name().hashCode());

        for (var round = 0; round < 300; round++) {
            var damaged = sample.bytes().clone();
            for (var hit = 0; hit < 1 + round % 4; hit++) {
                damaged[damaged.length - 1 - random.nextInt(Math.min(300, damaged.length))] = (byte) random.nextInt();
            }
            assertThat(inspect(damaged)).isNotNull();
        }
    }

    private static int lastIndexOf(ByteBuffer bytes, int signature) {
        return IntStream.iterate(bytes.limit() - 4, place -> place >= 0, place -> place - 1)
                .filter(place -> bytes.getInt(place) == signature)
                .findFirst()
                .orElseThrow();
    }
}
