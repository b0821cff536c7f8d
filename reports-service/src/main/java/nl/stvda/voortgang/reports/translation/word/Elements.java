package nl.stvda.voortgang.reports.translation.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Node;

/** Finds elements of WordprocessingML by their local names. */
final class Elements {

    /** What stands around rows, cells and words without saying anything itself. */
    private static final Set<String> WRAPPERS = Set.of("sdt", "sdtContent", "customXml", "ins", "moveTo");

    private Elements() {}

    static List<Node> children(Node parent) {
        var children = new ArrayList<Node>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.ELEMENT_NODE) {
                children.add(child);
            }
        }
        return children;
    }

    static Optional<Node> child(Node parent, String name) {
        return children(parent).stream()
                .filter(child -> name.equals(child.getLocalName()))
                .findFirst();
    }

    /** The text of an element; asked piece by piece, because the library does not answer {@code getTextContent}. */
    static String words(Node element) {
        var words = new StringBuilder();
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                words.append(child.getNodeValue());
            }
        }
        return words.toString();
    }

    /** Those of a name that belong to this element and to no other of the same name inside of it. */
    static List<Node> all(Node parent, String name) {
        var found = new ArrayList<Node>();
        collect(parent, name, found);
        return found;
    }

    private static void collect(Node parent, String name, List<Node> found) {
        for (var child : children(parent)) {
            if (name.equals(child.getLocalName())) {
                found.add(child);
            } else if (WRAPPERS.contains(child.getLocalName())) {
                collect(child, name, found);
            }
        }
    }
}
