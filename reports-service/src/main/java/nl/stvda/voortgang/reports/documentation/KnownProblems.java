package nl.stvda.voortgang.reports.documentation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.reports.problem.FailsWith;
import nl.stvda.voortgang.reports.problem.GeneralProblem;
import nl.stvda.voortgang.reports.problem.ProblemType;
import nl.stvda.voortgang.reports.problem.ProblemType.Promise;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;

/** Every kind of problem that the service can answer with, as its enums promise them. */
final class KnownProblems {

    /** Those of the service as a whole, which the framework or a filter answers with. */
    private final List<Promise> general;

    private final List<Promise> ofFeatures;
    private final Map<String, List<String>> declared;

    KnownProblems(IndexView index) {
        general = promises(GeneralProblem.class).toList();
        ofFeatures = index.getAllKnownImplementations(ProblemType.class).stream()
                .filter(ClassInfo::isEnum)
                .map(type -> type.name().toString())
                .filter(name -> !name.equals(GeneralProblem.class.getName()))
                .distinct()
                .sorted()
                .flatMap(name -> promises(load(name)))
                .toList();
        declared = index.getAnnotations(FailsWith.class).stream()
                // the index is made of several, which may know the same class
                .collect(Collectors.toMap(
                        KnownProblems::operationId,
                        fails -> List.of(fails.value().asStringArray()),
                        (one, _) -> one));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, true, KnownProblems.class.getClassLoader());
        } catch (ClassNotFoundException indexed) {
            throw new IllegalStateException("In the index, but not there", indexed);
        }
    }

    private static Stream<Promise> promises(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(ProblemType.class::cast)
                .map(ProblemType::promise);
    }

    private static String operationId(AnnotationInstance fails) {
        var operation = fails.target().asMethod().annotation(Operation.class);
        if (operation == null || operation.value("operationId") == null) {
            throw new IllegalStateException("@FailsWith needs an @Operation with an operationId: " + fails.target());
        }
        return operation.value("operationId").asString();
    }

    List<Promise> general() {
        return general;
    }

    /** Those that an operation says it fails with. One that says nothing may fail with any. */
    List<Promise> ofFeatures(String operationId) {
        var slugs = declared.get(operationId);
        return slugs == null ? ofFeatures : slugs.stream().map(this::ofSlug).toList();
    }

    boolean isDeclared(String operationId) {
        return declared.containsKey(operationId);
    }

    Stream<Promise> all() {
        return Stream.concat(general.stream(), ofFeatures.stream()).sorted(Comparator.comparing(Promise::slug));
    }

    private Promise ofSlug(String slug) {
        return all().collect(Collectors.toMap(Promise::slug, Function.identity()))
                .computeIfAbsent(slug, unknown -> {
                    throw new IllegalStateException("@FailsWith names a problem that no enum has: " + unknown);
                });
    }
}
