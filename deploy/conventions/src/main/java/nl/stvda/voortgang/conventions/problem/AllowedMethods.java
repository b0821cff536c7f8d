package nl.stvda.voortgang.conventions.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which methods an address supports and in which media types: the framework refuses the others without saying
 * (RFC 9110, sections 15.5.6 and 15.5.16).
 */
@ApplicationScoped
class AllowedMethods {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    private final List<Endpoint> endpoints;

    AllowedMethods(BeanManager beans) {
        endpoints = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .flatMap(Endpoint::of)
                .toList();
    }

    /** For the header {@code Allow}. */
    String at(String path) {
        return closest(path)
                .map(Endpoint::method)
                .flatMap(method ->
                        method.equals(HttpMethod.GET) ? Stream.of(method, HttpMethod.HEAD) : Stream.of(method))
                .sorted()
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** In which media types this method takes a body. */
    String mediaTypesAt(String method, String path) {
        return closest(path)
                .filter(endpoint -> endpoint.method().equals(method))
                .flatMap(endpoint -> endpoint.consumes().stream())
                .sorted()
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** An address that is written out comes before a template that fits it too, as in the framework. */
    private Stream<Endpoint> closest(String path) {
        var matching = endpoints.stream()
                .filter(endpoint -> endpoint.path().matcher(path).matches())
                .toList();
        var most = matching.stream().mapToInt(Endpoint::literals).max().orElse(0);
        return matching.stream().filter(endpoint -> endpoint.literals() == most);
    }

    /** A method and the addresses that support it, with how much of them is written out. */
    private record Endpoint(String method, Pattern path, int literals, List<String> consumes) {

        static Stream<Endpoint> of(Method method) {
            return Arrays.stream(method.getAnnotations())
                    .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                    .filter(Objects::nonNull)
                    .map(verb -> of(
                            verb.value(),
                            (template(method.getDeclaringClass().getAnnotations()) + template(method.getAnnotations()))
                                    .replace("//", "/"),
                            consumes(method)));
        }

        private static Endpoint of(String method, String template, List<String> consumes) {
            return new Endpoint(
                    method,
                    Pattern.compile(VARIABLE.matcher(template).replaceAll("[^/]+")),
                    VARIABLE.matcher(template).replaceAll("").length(),
                    consumes);
        }

        private static List<String> consumes(Method method) {
            var own = method.getAnnotation(Consumes.class);
            var general = method.getDeclaringClass().getAnnotation(Consumes.class);
            var effective = own == null ? general : own;
            return effective == null ? List.of() : List.of(effective.value());
        }

        private static String template(Annotation[] annotations) {
            return Arrays.stream(annotations)
                    .filter(Path.class::isInstance)
                    .map(annotation -> ((Path) annotation).value())
                    .collect(Collectors.joining());
        }
    }
}
