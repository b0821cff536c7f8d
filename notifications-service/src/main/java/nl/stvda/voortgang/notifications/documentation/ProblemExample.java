package nl.stvda.voortgang.notifications.documentation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stvda.voortgang.notifications.problem.ProblemType.Promise;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.examples.Example;

/** Shows a kind of problem as a client meets it. */
final class ProblemExample {

    private ProblemExample() {}

    static Example of(Promise promise) {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "https://notifications.example.org/problems/" + promise.slug());
        problem.put("title", promise.title());
        problem.put("status", promise.status());
        problem.put("detail", promise.example());
        problem.put("instance", "/v1/alerts");
        if (promise.slug().equals("invalid-request")) {
            problem.put(
                    "errors",
                    List.of(violation("parameter", "limit", "out-of-range", "Give a whole number from 1 to 200.")));
        }
        return OASFactory.createExample()
                .summary(promise.title())
                .description(promise.remedy())
                .value(problem);
    }

    private static Map<String, String> violation(String place, String where, String code, String detail) {
        var violation = new LinkedHashMap<String, String>();
        violation.put(place, where);
        violation.put("code", code);
        violation.put("detail", detail);
        return violation;
    }
}
