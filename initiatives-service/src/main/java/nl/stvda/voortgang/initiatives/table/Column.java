package nl.stvda.voortgang.initiatives.table;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns, in the order in which they are written. A name is the path of the field in JSON, with dots. */
public enum Column {
    /** Whose it is. In an import it may be left out; where it is given it guards against importing another's export. */
    ORGANISATION("organisation", Form.text()),
    EXTERNAL_ID("externalId", Form.text()),
    STATUS("status", Form.text()),
    AGREEMENT("agreement", Form.text()),
    SIDE("side", Form.text()),
    LEVEL("level", Form.text()),
    INSTRUMENT("instrument", Form.text()),
    THEMES("themes", Form.texts()),
    TITLE_NL("title.nl", Form.text()),
    TITLE_EN("title.en", Form.text()),
    DESCRIPTION_NL("description.nl", Form.text()),
    DESCRIPTION_EN("description.en", Form.text()),
    PERIOD_START("period.start", Form.day()),
    PERIOD_END("period.end", Form.day()),
    ACTORS("actors", Form.items("name", "kind")),
    LINKS("links", Form.items("url", "label.nl", "label.en")),
    AMOUNTS("amounts", Form.items("value", "currency", "per", "qualifier", "note.nl", "note.en")),
    REACH_COUNT("reach.count", Form.number()),
    REACH_UNIT("reach.unit", Form.text()),
    CONTACT_NAME("contact.name", Form.text()),
    CONTACT_EMAIL("contact.email", Form.text()),
    CONTACT_PHONE("contact.phone", Form.text());

    private final String label;
    private final Form form;
    private final JsonPointer place;

    Column(String label, Form form) {
        this.label = label;
        this.form = form;
        place = JsonPointer.compile("/" + label.replace('.', '/'));
    }

    /** The name in the first line. */
    public String label() {
        return label;
    }

    /** The column of this name. Capitals mean nothing, since no two names differ in them only. */
    public static Optional<Column> labelled(String label) {
        return Arrays.stream(values())
                .filter(column -> column.label.equalsIgnoreCase(label))
                .findFirst();
    }

    /** Every name, for people. */
    public static String labels() {
        return Arrays.stream(values()).map(Column::label).collect(Collectors.joining(", "));
    }

    /** The column where the field is that a JSON pointer leads to, as URI fragment or plain. */
    public static Optional<Column> at(String pointer) {
        var path = pointer.replaceFirst("^#?/", "").replace('/', '.');
        return Arrays.stream(values())
                .filter(column -> path.equals(column.label)
                        || path.startsWith(column.label + ".")
                        || column.label.startsWith(path + "."))
                .findFirst();
    }

    /** What stands in the cell; empty where the initiative has no such value. */
    public String cell(JsonNode initiative) {
        var value = initiative.at(place);
        return value.isMissingNode() || value.isNull() ? "" : form.write(value);
    }

    /** Puts what stands in the cell where it belongs; an empty cell is no value. */
    public void read(String cell, Notation notation, ObjectNode initiative) {
        if (!cell.isEmpty()) {
            Form.set(initiative, label, form.read(cell, notation));
        }
    }
}
