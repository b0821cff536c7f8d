package nl.stvda.voortgang.conventions.documentation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stvda.voortgang.conventions.problem.ProblemType.Description;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.examples.Example;

/** Shows a kind of problem as a client meets it. */
final class ProblemExample {

    private final SampleAddress address;

    ProblemExample(SampleAddress address) {
        this.address = address;
    }

    Example of(Description description) {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", address.ofProblem(description.slug()));
        problem.put("title", description.title());
        problem.put("status", description.status());
        problem.put("detail", description.example());
        problem.put("instance", address.path());
        if (description.slug().equals("invalid-request")) {
            problem.put(
                    "errors",
                    List.of(
                            violation(
                                    "pointer",
                                    "#/title/nl",
                                    "too-long",
                                    "Shorten this text to at most 200 characters."),
                            violation("parameter", "limit", "out-of-range", "Give a whole number from 1 to 200.")));
        }
        return OASFactory.createExample()
                .summary(description.title())
                .description(description.remedy())
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
