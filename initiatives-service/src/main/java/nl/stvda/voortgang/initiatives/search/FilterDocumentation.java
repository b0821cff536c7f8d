package nl.stvda.voortgang.initiatives.search;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.request.QueryReader;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * What the document of the API says about the filters, once for both operations that have them. Runs before the filters
 * of the package {@code documentation}, which complete what each operation has.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 3)
public final class FilterDocumentation implements OASFilter {

    private static final Set<String> FILTERED = Set.of("listInitiatives", "countInitiatives");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> Stream.ofNullable(item.getGET()))
                .filter(operation -> FILTERED.contains(operation.getOperationId()))
                .forEach(FilterDocumentation::describe);
    }

    /** Adds the filters to an operation, before the parameters that it has itself. */
    private static void describe(Operation operation) {
        var parameters = new ArrayList<>(filters());
        parameters.addAll(Optional.ofNullable(operation.getParameters()).orElse(List.of()));
        operation.setParameters(parameters);
    }

    private static List<Parameter> filters() {
        return Stream.of(
                        codes("organisation", "Code of the organisation that posted", "fnv"),
                        codes("agreement", "Code of the agreement", "digitalisation"),
                        codes("theme", "Code of a theme", "digital-skills"),
                        codes("level", "Code of the level", "sectoral"),
                        codes("instrument", "Code of the instrument", "training"),
                        codes("side", "Whose initiative it is", "workers"),
                        codes("status", "How far it is", "submitted"),
                        codes("review", "How the review stands; a draft, and what was withdrawn, has none", "accepted"),
                        filter(
                                "hasAmount",
                                "true: names money that it makes available; false: does not",
                                schema(SchemaType.BOOLEAN),
                                true),
                        filter(
                                "from",
                                "Runs on this day or later: its period does not end before",
                                schema(SchemaType.STRING).format("date"),
                                "2022-01-01"),
                        filter(
                                "to",
                                "Runs on this day or earlier: its period does not start after",
                                schema(SchemaType.STRING).format("date"),
                                "2022-12-31"),
                        filter(
                                "changedSince",
                                "Posted or changed at this moment or later, RFC 3339 with zone; + in the zone is written %2B",
                                schema(SchemaType.STRING).format("date-time"),
                                "2022-03-31T12:00:00Z"),
                        filter(
                                "text",
                                "Words of the title, the description or an actor's name, in any of its languages; capitals and "
                                        + "accents make no difference. All words have to be there, each in any of its forms, "
                                        + "or as a part of a word from three characters on: druk finds werkdruk. "
                                        + "\"Words in quotes\" stand side by side, -word is not there, or between two "
                                        + "words takes either. Words that say little, as the, count only where nothing else is asked",
                                schema(SchemaType.STRING).maxLength(QueryReader.LONGEST_TEXT),
                                "cursus \"human in control\" -webinar"))
                .toList();
    }

    private static Parameter codes(String name, String description, String example) {
        var item = schema(SchemaType.STRING);
        Parameters.CLOSED.getOrDefault(name, List.of()).forEach(item::addEnumeration);
        var list = schema(SchemaType.ARRAY).items(item).maxItems(QueryReader.MOST_VALUES);
        return filter(name, description + "; several times: one of them", list, List.of(example))
                .style(Parameter.Style.FORM)
                .explode(true);
    }

    private static Parameter filter(String name, String description, Schema schema, Object example) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.QUERY)
                .description(description)
                .schema(schema)
                .example(example);
    }

    private static Schema schema(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
