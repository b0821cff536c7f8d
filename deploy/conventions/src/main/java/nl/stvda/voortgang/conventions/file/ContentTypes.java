package nl.stvda.voortgang.conventions.file;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads the list of content types in an Office Open XML package. */
final class ContentTypes {

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private ContentTypes() {}

    /** Every content type that is named, in lower case. */
    static Set<String> read(byte[] document) throws ZipException {
        var found = new HashSet<String>();
        try {
            var reader = XML.createXMLStreamReader(new ByteArrayInputStream(document));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    add(reader.getAttributeValue(null, "ContentType"), found);
                }
            }
        } catch (XMLStreamException malformed) {
            throw new ZipException("The list of parts is not readable");
        }
        return found;
    }

    private static void add(@Nullable String contentType, Set<String> found) {
        if (contentType != null) {
            found.add(contentType.strip().toLowerCase(Locale.ROOT));
        }
    }
}
