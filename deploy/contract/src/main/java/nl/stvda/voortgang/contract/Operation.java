package nl.stvda.voortgang.contract;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One method at one path of a document.
 *
 * @param method in upper case
 * @param path the template, without the base: {@code /initiatives/{id}}
 * @param part where the document describes it
 * @param item where the document describes the path
 */
public record Operation(String method, String path, Part part, Part item) {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}/]+)}");

    static Operation of(Part item, String method) {
        return new Operation(method.toUpperCase(Locale.ROOT), item.name(), item.child(method), item);
    }

    public String id() {
        return part.text("operationId");
    }

    /** For people. */
    public String name() {
        return method + " " + path;
    }

    /** Its own and those of its path. */
    public Stream<Part> parameters() {
        return Stream.concat(
                item.child("parameters").elements(), part.child("parameters").elements());
    }

    public Stream<Part> parametersIn(String place) {
        return parameters().filter(parameter -> parameter.text("in").equals(place));
    }

    public Stream<String> variables() {
        return VARIABLE.matcher(path).results().map(match -> match.group(1));
    }

    public Optional<Part> requestBody() {
        return Optional.of(part.child("requestBody")).filter(Part::isThere);
    }

    public Stream<Part> responses() {
        return part.child("responses").children();
    }

    /** What is documented for a status, by itself, by its class or by default. */
    public Optional<Part> response(int status) {
        return Stream.of(Integer.toString(status), status / 100 + "XX", "default")
                .map(part.child("responses")::child)
                .filter(Part::isThere)
                .findFirst();
    }

    /** Whether an address, without the base, is one of these. */
    public boolean fits(String asked) {
        return Pattern.matches(Pattern.quote(path).replaceAll("\\{[^}/]+}", "\\\\E[^/]+\\\\Q"), asked);
    }

    /** Fewer variables fit better: {@code /initiatives/changes} before {@code /initiatives/{id}}. */
    long vagueness() {
        return variables().count();
    }
}
