package nl.stvda.voortgang.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules about the document as a whole, its servers, its paths and its names. */
final class DocumentRules {

    private static final Set<String> ALLOWED_METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final String SEGMENT = "(\\{[A-Za-z0-9]+}|[a-z0-9]+(-[a-z0-9]+)*)";
    private static final Pattern PATH = Pattern.compile("(/%s)+(/_[a-z0-9]+(-[a-z0-9]+)*)?".formatted(SEGMENT));
    private static final Pattern QUERY_NAME = Pattern.compile("\\$?[a-z][A-Za-z0-9]*");
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    private DocumentRules() {}

    static Stream<String> invalid(ApiDescription api) {
        return BundledSchema.OPEN_API_3_1.errors(api.root().node()).stream();
    }

    static Stream<String> deadReferences(ApiDescription api) {
        return api.root().node().findValuesAsString("$ref").stream()
                .filter(reference -> !reference.startsWith("#")
                        || api.root().document().at(reference.substring(1)).isMissingNode());
    }

    static Stream<String> operationIds(ApiDescription api) {
        var seen = new HashSet<String>();
        return api.operations().stream()
                .filter(operation -> operation.id().isEmpty() || !seen.add(operation.id()))
                .map(operation -> "%s: operationId '%s'".formatted(operation.name(), operation.id()));
    }

    static Stream<String> pathParameters(ApiDescription api) {
        return api.operations().stream().flatMap(operation -> {
            var used = operation.variables().collect(Collectors.toSet());
            var declared = operation
                    .parametersIn("path")
                    .filter(parameter -> parameter.node().path("required").asBoolean(false))
                    .map(parameter -> parameter.text("name"))
                    .collect(Collectors.toSet());
            return used.equals(declared)
                    ? Stream.of()
                    : Stream.of("%s: the path has %s, declared as required are %s"
                            .formatted(operation.name(), used, declared));
        });
    }

    static Stream<String> tags(ApiDescription api) {
        var names =
                api.root().child("tags").elements().map(tag -> tag.text("name")).toList();
        var repeated = names.stream()
                .filter(name -> names.indexOf(name) != names.lastIndexOf(name))
                .map("tag %s is there twice"::formatted);
        var unknown = api.operations().stream()
                .flatMap(operation -> Json.texts(operation.part().node().path("tags"))
                        .filter(tag -> !names.contains(tag))
                        .map(tag -> "%s: tag %s is not declared".formatted(operation.name(), tag)));
        return Stream.concat(repeated, unknown);
    }

    private static List<Part> serversOf(ApiDescription api) {
        return api.root().child("servers").elements().toList();
    }

    static Stream<String> servers(ApiDescription api) {
        var servers = serversOf(api);
        return servers.isEmpty()
                ? Stream.of("no servers")
                : servers.stream()
                        .flatMap(server -> VARIABLE.matcher(server.text("url"))
                                .results()
                                .map(match -> match.group(1))
                                .filter(name -> !server.child("variables").has(name))
                                .map(name -> "%s: variable %s is not declared".formatted(server.text("url"), name)));
    }

    static Stream<String> versionInAddress(ApiDescription api) {
        return serversOf(api).stream().map(server -> server.text("url")).filter(url -> !url.matches(".*/v\\d+(/.*)?"));
    }

    static Stream<String> plainHttp(ApiDescription api) {
        return serversOf(api).stream().map(server -> server.text("url")).filter(url -> url.startsWith("http://"));
    }

    static Stream<String> contact(ApiDescription api) {
        var contact = api.root().child("info").child("contact");
        return Stream.of("name", "email", "url")
                .filter(name -> contact.text(name).isBlank())
                .map("info.contact.%s is missing"::formatted);
    }

    static Stream<String> version(ApiDescription api) {
        return Stream.of(api.root().child("info").text("version"))
                .filter(version -> !version.matches("\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?"));
    }

    static Stream<String> methods(ApiDescription api) {
        return api.operations().stream()
                .filter(operation -> !ALLOWED_METHODS.contains(operation.method()))
                .map(Operation::name);
    }

    private static Stream<String> paths(ApiDescription api) {
        return api.root().child("paths").names();
    }

    static Stream<String> trailingSlash(ApiDescription api) {
        return paths(api).filter(path -> path.endsWith("/"));
    }

    static Stream<String> pathNames(ApiDescription api) {
        return paths(api).filter(path -> !PATH.matcher(path).matches());
    }

    static Stream<String> queryNames(ApiDescription api) {
        return api.operations().stream()
                .flatMap(operation -> operation
                        .parametersIn("query")
                        .map(parameter -> parameter.text("name"))
                        .filter(name -> !QUERY_NAME.matcher(name).matches())
                        .map(name -> "%s: %s".formatted(operation.name(), name)));
    }
}
