package nl.stvda.voortgang.contract;

import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A part of a document, with the place where it stands.
 *
 * @param document the whole
 * @param pointer a JSON pointer into it
 */
public record Part(JsonNode document, String pointer) {

    private static final String LOCAL = "#";
    private static final String REFERENCE = "$ref";

    public JsonNode node() {
        return document.at(pointer);
    }

    public boolean isThere() {
        return !node().isMissingNode();
    }

    public boolean has(String name) {
        return node().has(name);
    }

    public String text(String name) {
        return node().path(name).asString("");
    }

    /** The part with this name, where references are followed; it may not be there. */
    public Part child(String name) {
        return new Part(document, pointer + "/" + name.replace("~", "~0").replace("/", "~1")).resolved();
    }

    public Part element(int index) {
        return new Part(document, pointer + "/" + index).resolved();
    }

    public Stream<Part> elements() {
        return Stream.iterate(0, index -> index < node().size(), index -> index + 1)
                .map(this::element);
    }

    /** The names of its members, in the order of the document. */
    public Stream<String> names() {
        return node().propertyNames().stream();
    }

    public Stream<Part> children() {
        return names().map(this::child);
    }

    /** The last step of the place: a field, a status, a media type. */
    public String name() {
        return pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }

    /** What it refers to, where it only refers; a schema that adds to what it refers to stays itself. */
    public Part resolved() {
        return node().size() == 1 ? reference().map(Part::resolved).orElse(this) : this;
    }

    /** What it refers to, whatever it adds. */
    public Optional<Part> reference() {
        var reference = text(REFERENCE);
        return reference.startsWith(LOCAL)
                ? Optional.of(new Part(document, reference.substring(LOCAL.length())))
                : Optional.empty();
    }
}
