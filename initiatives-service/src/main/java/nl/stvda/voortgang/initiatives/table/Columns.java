package nl.stvda.voortgang.initiatives.table;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.language.Languages;

/** The columns of this installation: a text has one for each language. */
@Singleton
public class Columns {

    /** Whose it is. In an import it may be left out; where it is given it guards against importing another's export. */
    public static final String ORGANISATION = "organisation";

    public static final String EXTERNAL_ID = "externalId";

    /** The sheet of a workbook that holds the table. */
    public static final String SHEET = "initiatives";

    private final List<Column> all;
    /** One of each group must be there; without it no row could be right. */
    private final List<List<Column>> needed;

    public Columns(Languages languages) {
        var titles = texts("title", languages);
        var descriptions = texts("description", languages);
        var externalId = new Column(EXTERNAL_ID, Form.text());
        var agreement = new Column("agreement", Form.text());
        var side = new Column("side", Form.text());
        var level = new Column("level", Form.text());
        var instrument = new Column("instrument", Form.text());
        var start = new Column("period.start", Form.day());
        all = Stream.of(
                        List.of(
                                new Column(ORGANISATION, Form.text()),
                                externalId,
                                new Column("status", Form.text()),
                                agreement,
                                side,
                                level,
                                instrument,
                                new Column("themes", Form.texts())),
                        titles,
                        descriptions,
                        List.of(
                                start,
                                new Column("period.end", Form.day()),
                                new Column("actors", Form.items("name", "kind")),
                                new Column("links", items("label", languages, "url")),
                                new Column(
                                        "amounts", items("note", languages, "value", "currency", "per", "qualifier")),
                                new Column("reach.count", Form.number()),
                                new Column("reach.unit", Form.text()),
                                new Column("contact.name", Form.text()),
                                new Column("contact.email", Form.text()),
                                new Column("contact.phone", Form.text())))
                .flatMap(List::stream)
                .toList();
        needed = Stream.concat(
                        Stream.of(externalId, agreement, side, level, instrument)
                                .map(List::of),
                        Stream.of(titles, descriptions, List.of(start)))
                .toList();
    }

    private static List<Column> texts(String field, Languages languages) {
        return languages.tags().stream()
                .map(tag -> new Column(field + "." + tag, Form.text()))
                .toList();
    }

    /** Items with these parts and, behind them, a text. */
    private static Form items(String text, Languages languages, String... parts) {
        return Form.items(
                Stream.concat(Stream.of(parts), languages.tags().stream().map(tag -> text + "." + tag))
                        .toArray(String[]::new));
    }

    /** In the order in which they are written. */
    public List<Column> all() {
        return all;
    }

    /** Groups of columns, one of each of which must be there. */
    public List<List<Column>> needed() {
        return needed;
    }

    /** The column of this name. Capitals mean nothing, since no two names differ in them only. */
    public Optional<Column> labelled(String label) {
        return all.stream()
                .filter(column -> column.label().equalsIgnoreCase(label))
                .findFirst();
    }

    /** Every name, for people. */
    public String labels() {
        return all.stream().map(Column::label).collect(Collectors.joining(", "));
    }

    /** The column where the field is that a JSON pointer leads to, as URI fragment or plain. */
    public Optional<Column> at(String pointer) {
        var path = pointer.replaceFirst("^#?/", "").replace('/', '.');
        return all.stream().filter(column -> column.isAt(path)).findFirst();
    }
}
