package nl.stvda.voortgang.initiatives.table;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A column. Its name, which stands in the first line, is the path of the field in JSON, with dots. */
public final class Column {

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

    boolean isAt(String path) {
        return path.equals(label) || path.startsWith(label + ".") || label.startsWith(path + ".");
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
