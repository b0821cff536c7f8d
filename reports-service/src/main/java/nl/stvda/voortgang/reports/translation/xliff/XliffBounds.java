package nl.stvda.voortgang.reports.translation.xliff;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.stvda.voortgang.reports.translation.file.UnreadableFile;

/**
 * Bounds a file before anything is made of it: one pass, whose cost grows with its length and with nothing else. What
 * stands in a file is never an instruction to look anything up, so a document type is refused as such.
 */
final class XliffBounds {

    static final int MOST_UNITS = 2_000;
    static final int MOST_ELEMENTS = 100_000;
    static final int DEEPEST = 20;
    static final int MOST_ATTRIBUTES = 30;
    static final int LONGEST_ATTRIBUTE = 2_000;
    static final int LONGEST_TEXT = 100_000;

    private static final XMLInputFactory FACTORY = factory();

    private int units;
    private int elements;
    private int depth;
    private int text;

    private XliffBounds() {}

    /** Refuses a file that is larger in some way than any that we wrote, or that is no XML. */
    static void check(String xml) {
        try {
            new XliffBounds().read(FACTORY.createXMLStreamReader(new StringReader(xml)));
        } catch (XMLStreamException malformed) {
            throw new UnreadableFile("This is not a whole XML file.");
        }
    }

    /** The JDK's own, not one that a library brings along. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD ->
                    throw new UnreadableFile("The file has a document type, which no XLIFF file needs.");
                case XMLStreamConstants.START_ELEMENT -> begin(xml);
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    text = 0;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    text += xml.getTextLength();
                    require(text <= LONGEST_TEXT, "A text in the file is longer than 100,000 characters.");
                    require(
                            Characters.areAllPublic(xml.getText()),
                            "A text in the file has a character for private use, which means nothing to others.");
                }
                default -> {
                    // comments and instructions to programs say nothing
                }
            }
        }
    }

    private void begin(XMLStreamReader xml) {
        text = 0;
        require(++elements <= MOST_ELEMENTS, "The file has more than 100,000 elements.");
        require(++depth <= DEEPEST, "Elements of the file stand more than 20 levels inside each other.");
        if (xml.getLocalName().equals("unit")) {
            require(++units <= MOST_UNITS, "The file has more than 2,000 units.");
        }
        require(xml.getAttributeCount() <= MOST_ATTRIBUTES, "An element of the file has more than 30 attributes.");
        for (var index = 0; index < xml.getAttributeCount(); index++) {
            require(
                    xml.getAttributeValue(index).length() <= LONGEST_ATTRIBUTE,
                    "An attribute in the file is longer than 2,000 characters.");
        }
    }

    private static void require(boolean isWithin, String otherwise) {
        if (!isWithin) {
            throw new UnreadableFile(otherwise);
        }
    }
}
