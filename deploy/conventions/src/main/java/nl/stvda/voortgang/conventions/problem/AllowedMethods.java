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
        return endpoints.stream()
                .filter(endpoint -> endpoint.path().matcher(path).matches())
                .map(Endpoint::method)
                .flatMap(method ->
                        method.equals(HttpMethod.GET) ? Stream.of(method, HttpMethod.HEAD) : Stream.of(method))
                .sorted()
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** In which media types this method takes a body. */
    String mediaTypesAt(String method, String path) {
        return endpoints.stream()
                .filter(endpoint -> endpoint.method().equals(method)
                        && endpoint.path().matcher(path).matches())
                .flatMap(endpoint -> endpoint.consumes().stream())
                .sorted()
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** A method and the addresses that support it. */
    private record Endpoint(String method, Pattern path, List<String> consumes) {

        static Stream<Endpoint> of(Method method) {
            return Arrays.stream(method.getAnnotations())
                    .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                    .filter(Objects::nonNull)
                    .map(verb -> new Endpoint(
                            verb.value(),
                            pattern(template(method.getDeclaringClass().getAnnotations())
                                    + template(method.getAnnotations())),
                            consumes(method)));
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

        private static Pattern pattern(String template) {
            return Pattern.compile(template.replaceAll("\\{[^}]+}", "[^/]+"));
        }
    }
}
