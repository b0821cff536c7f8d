package nl.stvda.voortgang.reports.translation.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import nl.stvda.voortgang.reports.translation.file.UnreadableFile;

/**
 * Bounds a document before anything is made of it: an archive may unpack to a thousand times its size, and a tree of
 * elements takes many times the memory of its text.
 */
final class WordBounds {

    static final int MOST_PARTS = 300;
    static final int MOST_BYTES = 12 * 1024 * 1024;
    static final int MOST_ELEMENTS = 400_000;
    static final int DEEPEST = 60;

    private static final String BEFORE_XML = "\0 \t\r\n\u00EF\u00BB\u00BF\u00FE\u00FF";

    private static final byte LESS_THAN_IN_EBCDIC = 0x4C;

    private static final XMLInputFactory FACTORY = factory();

    private int parts;
    private int elements;
    private int left = MOST_BYTES;

    private WordBounds() {}

    static void check(byte[] file) {
        try (var archive = new ZipInputStream(new ByteArrayInputStream(file))) {
            new WordBounds().read(archive);
        } catch (IOException damaged) {
            throw new UnreadableFile("This is not a whole document of Word (.docx).");
        }
    }

    /** The JDK's own, not one that a library brings along. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private void read(ZipInputStream archive) throws IOException {
        for (var part = archive.getNextEntry(); part != null; part = archive.getNextEntry()) {
            require(++parts <= MOST_PARTS, "The document has more than 300 parts.");
            var content = unpacked(archive);
            if (isXml(content)) {
                elements(content);
            }
        }
        require(parts > 0, "This is not a document of Word (.docx).");
    }

    private byte[] unpacked(InputStream archive) throws IOException {
        var content = archive.readNBytes(left + 1);
        left -= content.length;
        require(left >= 0, "The document unpacks to more than 12 MiB.");
        return content;
    }

    /** By what it begins with in whichever encoding, because a name says nothing about what the library makes of a part. */
    private static boolean isXml(byte[] content) {
        for (var letter : content) {
            if (BEFORE_XML.indexOf(letter & 0xFF) < 0) {
                return letter == '<' || letter == LESS_THAN_IN_EBCDIC;
            }
        }
        return false;
    }

    private void elements(byte[] content) {
        try {
            var xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(content));
            var depth = 0;
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.DTD ->
                        throw new UnreadableFile("The document has a document type, which no document of Word needs.");
                    case XMLStreamConstants.START_ELEMENT -> {
                        require(++elements <= MOST_ELEMENTS, "The document has more than 400,000 elements.");
                        require(++depth <= DEEPEST, "Elements stand more than 60 levels inside each other.");
                    }
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    default -> {
                        // words and comments are bounded by the size of the part
                    }
                }
            }
        } catch (XMLStreamException malformed) {
            throw new UnreadableFile("This is not a whole document of Word (.docx).");
        }
    }

    private static void require(boolean isWithin, String otherwise) {
        if (!isWithin) {
            throw new UnreadableFile(otherwise);
        }
    }
}
