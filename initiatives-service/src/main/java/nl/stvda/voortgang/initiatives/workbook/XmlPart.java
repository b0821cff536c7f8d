package nl.stvda.voortgang.initiatives.workbook;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One XML file of a workbook, read once from its beginning. Namespaces mean nothing here, since dialects differ in them. */
final class XmlPart implements AutoCloseable {

    /** How a word sounds, which Japanese texts have beside the word. */
    private static final String PHONETIC = "rPh";

    private static final String TEXT = "t";
    private static final int LONGEST_TEXT = 1024 * 1024;
    private static final XMLInputFactory FACTORY = factory();

    private final InputStream bytes;
    private final XMLStreamReader xml;

    private XmlPart(InputStream bytes, XMLStreamReader xml) {
        this.bytes = bytes;
        this.xml = xml;
    }

    static XmlPart open(InputStream bytes) throws IOException {
        try {
            return new XmlPart(bytes, FACTORY.createXMLStreamReader(bytes));
        } catch (XMLStreamException malformed) {
            throw unreadable(malformed);
        }
    }

    /** The JDK's own, not one that a library brings along. Nothing outside of the file is looked up. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Moves to the next element, and gives its name; null at the end of the element with the name, or of the file. */
    @Nullable String nextIn(String parent) throws IOException {
        while (move()) {
            if (xml.isStartElement()) {
                return xml.getLocalName();
            }
            if (xml.isEndElement() && xml.getLocalName().equals(parent)) {
                return null;
            }
        }
        return null;
    }

    /** Moves to the next element of this name; false where there is none. */
    boolean to(String name) throws IOException {
        while (move()) {
            if (xml.isStartElement() && xml.getLocalName().equals(name)) {
                return true;
            }
        }
        return false;
    }

    @Nullable String attribute(String name) {
        for (var index = 0; index < xml.getAttributeCount(); index++) {
            if (xml.getAttributeLocalName(index).equals(name)) {
                return xml.getAttributeValue(index);
            }
        }
        return null;
    }

    /** What is written in the element at hand; moves to its end. */
    String value() throws IOException {
        return text(null);
    }

    /** A text whose parts may look different from each other; moves to the end of the element at hand. */
    String richText() throws IOException {
        return text(TEXT);
    }

    private String text(@Nullable String only) throws IOException {
        var text = new StringBuilder();
        var isWanted = only == null;
        var phonetic = 0;
        for (var depth = 1; depth > 0 && move(); ) {
            if (xml.isStartElement()) {
                depth++;
                phonetic = phonetic > 0 || xml.getLocalName().equals(PHONETIC) ? phonetic + 1 : 0;
                isWanted = only == null || (phonetic == 0 && xml.getLocalName().equals(only));
            } else if (xml.isEndElement()) {
                depth--;
                phonetic = Math.max(0, phonetic - 1);
                isWanted = only == null;
            } else if (isWanted && xml.isCharacters()) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
            if (text.length() > LONGEST_TEXT) {
                throw new UnreadableWorkbook("A cell is larger than 1 MiB.");
            }
        }
        return EscapedText.read(text.toString());
    }

    private boolean move() throws IOException {
        try {
            return xml.hasNext() && xml.next() != XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException malformed) {
            throw unreadable(malformed);
        }
    }

    private static UnreadableWorkbook unreadable(XMLStreamException malformed) {
        return malformed.getNestedException() instanceof UnreadableWorkbook refusal
                ? refusal
                : UnreadableWorkbook.damaged();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
