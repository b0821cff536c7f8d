package nl.stvda.voortgang.reports.dashboard.client;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.template.Selection;
import org.jspecify.annotations.Nullable;

/** What can be ticked in a form that says which initiatives belong in a section. */
@RequestScoped
public class RuleChoices {

    /** Of an initiative of more than one side. */
    private static final String JOINT = "joint";

    private final Codes codes;
    private final Visitor visitor;

    RuleChoices(Codes codes, Visitor visitor) {
        this.codes = codes;
        this.visitor = visitor;
    }

    /** The lists of a rule, with what is chosen now. */
    public List<Group> of(@Nullable Selection rule) {
        return List.of(
                group("/placement/sides", "side", sides(rule)),
                group("/placement/levels", "level", rule == null ? List.of() : rule.levels()),
                group("/placement/instruments", "instrument", rule == null ? List.of() : rule.instruments()));
    }

    /** Those of the catalogue, and several of them together. */
    private static List<String> sides(@Nullable Selection rule) {
        var chosen = rule == null ? Stream.<String>empty() : rule.sides().stream();
        return Stream.concat(chosen.filter(side -> !side.equals(JOINT)), Stream.of(JOINT))
                .toList();
    }

    /** What the catalogue knows, and what is chosen besides, in case the catalogue cannot be asked. */
    public Group group(String field, String facet, List<String> chosen) {
        return new Group(
                field,
                facet,
                Stream.concat(codes.all(facet).stream(), chosen.stream())
                        .distinct()
                        .map(code -> new Choice(code, codes.name(facet, code, visitor.language())))
                        .toList());
    }

    /** Codes to tick, such as levels. */
    public record Group(String field, String name, List<Choice> options) {}

    /** Something to tick. */
    public record Choice(String code, Text label) {}
}
