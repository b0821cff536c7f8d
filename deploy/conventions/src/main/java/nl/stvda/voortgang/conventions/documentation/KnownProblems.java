package nl.stvda.voortgang.conventions.documentation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.problem.AnyOperation;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.problem.ProblemType;
import nl.stvda.voortgang.conventions.problem.ProblemType.Description;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;

/** Every kind of problem that the service can answer with, as its enums describe them. */
final class KnownProblems {

    private static final String CONVENTIONS = "nl.stvda.voortgang.conventions.";

    /** Those of the service as a whole, which the framework or a filter answers with. */
    private final List<Description> general;

    private final List<Description> ofFeatures;
    private final Map<String, List<String>> declared;

    KnownProblems(IndexView index) {
        var byReach = index.getAllKnownImplementations(ProblemType.class).stream()
                .filter(ClassInfo::isEnum)
                .map(type -> type.name().toString())
                .distinct()
                .sorted()
                .flatMap(name -> Arrays.stream(load(name).getEnumConstants()))
                .map(ProblemType.class::cast)
                .collect(Collectors.partitioningBy(KnownProblems::isOfAnyOperation));
        declared = index.getAnnotations(FailsWith.class).stream()
                // the index is made of several, which may know the same class
                .collect(Collectors.toMap(
                        KnownProblems::operationId,
                        fails -> List.of(fails.value().asStringArray()),
                        (one, _) -> one));
        general = descriptions(byReach.getOrDefault(true, List.of()));
        ofFeatures = descriptions(byReach.getOrDefault(false, List.of()).stream()
                .filter(this::isOfThisService)
                .toList());
    }

    private static List<Description> descriptions(List<ProblemType> problems) {
        return problems.stream().map(ProblemType::description).toList();
    }

    /** What a convention can fail with is a service's own problem only where an operation of the service says so. */
    private boolean isOfThisService(ProblemType problem) {
        return !problem.getClass().getName().startsWith(CONVENTIONS)
                || declared.values().stream()
                        .anyMatch(slugs -> slugs.contains(problem.description().slug()));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, true, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException indexed) {
            throw new IllegalStateException("In the index, but not there", indexed);
        }
    }

    private static boolean isOfAnyOperation(Object problem) {
        return problem instanceof GeneralProblem || (problem instanceof Enum<?> constant && isMarked(constant));
    }

    private static boolean isMarked(Enum<?> constant) {
        try {
            return constant.getDeclaringClass().getField(constant.name()).isAnnotationPresent(AnyOperation.class);
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException("A constant without a field", impossible);
        }
    }

    private static String operationId(AnnotationInstance fails) {
        var operation = fails.target().asMethod().annotation(Operation.class);
        if (operation == null || operation.value("operationId") == null) {
            throw new IllegalStateException("@FailsWith needs an @Operation with an operationId: " + fails.target());
        }
        return operation.value("operationId").asString();
    }

    List<Description> general() {
        return general;
    }

    /** Those that an operation says it fails with. One that says nothing may fail with any. */
    List<Description> ofFeatures(String operationId) {
        var slugs = declared.get(operationId);
        return slugs == null ? ofFeatures : slugs.stream().map(this::ofSlug).toList();
    }

    boolean isDeclared(String operationId) {
        return declared.containsKey(operationId);
    }

    /** Where requests are counted, every answer says what is left. */
    String[] headersOfEveryAnswer() {
        return general.stream().anyMatch(problem -> problem.slug().equals("rate-limited"))
                ? new String[] {"API-Version", "RateLimit-Policy", "RateLimit"}
                : new String[] {"API-Version"};
    }

    Stream<Description> all() {
        return Stream.concat(general.stream(), ofFeatures.stream()).sorted(Comparator.comparing(Description::slug));
    }

    private Description ofSlug(String slug) {
        return all().collect(Collectors.toMap(Description::slug, Function.identity()))
                .computeIfAbsent(slug, unknown -> {
                    throw new IllegalStateException("@FailsWith names a problem that no enum has: " + unknown);
                });
    }
}
