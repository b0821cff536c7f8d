package nl.stvda.voortgang.contract;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** An OpenAPI document, to ask what it says. */
public final class ApiDescription {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final Part root;
    private final List<Operation> operations;

    private ApiDescription(JsonNode document) {
        root = new Part(document, "");
        operations = root.child("paths")
                .children()
                .flatMap(item -> item.names().filter(METHODS::contains).map(method -> Operation.of(item, method)))
                .toList();
    }

    public static ApiDescription of(String json) {
        return new ApiDescription(Json.read(json));
    }

    public Part root() {
        return root;
    }

    public List<Operation> operations() {
        return operations;
    }

    /** The path of the server, which comes before every path: {@code /v1}. */
    public String base() {
        var server = root.child("servers").element(0).text("url");
        return server.isEmpty() ? "" : URI.create(server).getPath();
    }

    /** The operations at a path, without its query; those of the template that fits best. */
    public List<Operation> at(String path) {
        var fitting = operations.stream()
                .filter(operation -> path.startsWith(base()) && operation.fits(path.substring(base().length())))
                .toList();
        return fitting.stream()
                .min(Comparator.comparingLong(Operation::vagueness))
                .map(best -> fitting.stream()
                        .filter(operation -> operation.path().equals(best.path()))
                        .toList())
                .orElse(List.of());
    }

    /** Every schema that the document writes down, wherever it stands. */
    public Stream<Part> schemas() {
        return SchemaWalk.from(this);
    }
}
