package nl.stvda.voortgang.contract.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** A small real file; each has bytes that no other has. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares samples
public record SampleFile(String name, String mediaType, byte[] bytes) {

    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    @Override
    public String toString() {
        return name;
    }

    /** One of each type that is accepted. */
    public static List<SampleFile> ofEachType() {
        return List.of(
                pdf(),
                image("png"),
                image("jpg"),
                webp(),
                openXml("docx", "wordprocessingml.document"),
                openXml("xlsx", "spreadsheetml.sheet"),
                openXml("pptx", "presentationml.presentation"),
                openDocument("odt", "text"),
                openDocument("ods", "spreadsheet"),
                openDocument("odp", "presentation"));
    }

    /** A page with one line on it. */
    public static SampleFile pdf() {
        var page = "BT /F1 24 Tf 72 720 Td (%s) Tj ET".formatted(UUID.randomUUID());
        var objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length %d >>\nstream\n%s\nendstream".formatted(page.length(), page),
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        var pdf = new StringBuilder("%PDF-1.4\n");
        var places = new ArrayList<Integer>();
        for (var object : objects) {
            places.add(pdf.length());
            pdf.append("%d 0 obj\n%s\nendobj\n".formatted(places.size(), object));
        }
        var table = pdf.length();
        pdf.append("xref\n0 6\n0000000000 65535 f \n");
        places.forEach(place -> pdf.append("%010d 00000 n \n".formatted(place)));
        pdf.append("trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n".formatted(table));
        return new SampleFile("verslag.pdf", "application/pdf", ascii(pdf.toString()));
    }

    /** The same with so many bytes, most of which are a remark that no reader shows. */
    public static SampleFile pdfOf(int bytes) {
        var whole = pdf();
        var remark = ascii("\n%" + "-".repeat(bytes - whole.bytes().length - 3) + "\n");
        return new SampleFile(whole.name(), whole.mediaType(), joined(whole.bytes(), remark));
    }

    private static SampleFile image(String format) {
        var image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 3, UUID.randomUUID().hashCode());
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new SampleFile("foto." + format, format.equals("jpg") ? "image/jpeg" : "image/png", bytes.toByteArray());
    }

    /** The smallest lossless one there is, with a comment that makes it unique. */
    private static SampleFile webp() {
        var image = new byte[] {
            'V',
            'P',
            '8',
            'L',
            13,
            0,
            0,
            0,
            0x2f,
            0,
            0,
            0,
            0x10,
            7,
            0x10,
            0x11,
            0x11,
            (byte) 0x88,
            (byte) 0x88,
            (byte) 0xfe,
            7,
            0
        };
        var comment = ascii("XMP $\u0000\u0000\u0000" + UUID.randomUUID());
        var length = 4 + image.length + comment.length;
        var head = new byte[] {'R', 'I', 'F', 'F', (byte) length, 0, 0, 0, 'W', 'E', 'B', 'P'};
        return new SampleFile("foto.webp", "image/webp", joined(head, image, comment));
    }

    public static SampleFile openXml(String extension, String kind) {
        return new SampleFile(
                "verslag." + extension,
                OPEN_XML + kind,
                zip(contentTypes(OPEN_XML + kind + ".main+xml"), relationships(), text("document.xml")));
    }

    public static SampleFile openDocument(String extension, String kind) {
        return new SampleFile(
                "verslag." + extension,
                OPEN_DOCUMENT + kind,
                zip(mimetype(OPEN_DOCUMENT + kind), text("content.xml"), text("META-INF/manifest.xml")));
    }

    public static Part contentTypes(String... types) {
        var overrides = new StringBuilder();
        for (var type : types) {
            overrides.append(
                    "<Override PartName=\"/part%d.xml\" ContentType=\"%s\"/>".formatted(overrides.length(), type));
        }
        return new Part("[Content_Types].xml", ascii("""
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>%s</Types>""".formatted(overrides)));
    }

    private static Part relationships() {
        return new Part("_rels/.rels", ascii("<Relationships/>"));
    }

    public static Part mimetype(String type) {
        return new Part("mimetype", ascii(type));
    }

    public static Part text(String name) {
        return new Part(name, ascii("<text>%s</text>".formatted(UUID.randomUUID())));
    }

    public static byte[] zip(Part... parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts) {
                zip.putNextEntry(entry(part));
                zip.write(part.bytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** OpenDocument has its first part as it is, so that the type can be read off the file. */
    private static ZipEntry entry(Part part) {
        var entry = new ZipEntry(part.name());
        if (part.name().equals("mimetype")) {
            var checksum = new CRC32();
            checksum.update(part.bytes());
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(part.bytes().length);
            entry.setCrc(checksum.getValue());
        }
        return entry;
    }

    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] joined(byte[]... pieces) {
        var bytes = new ByteArrayOutputStream();
        Arrays.stream(pieces).forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    /** A part of a container. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Part(String name, byte[] bytes) {}
}
