package nl.stvda.voortgang.conventions.request;

import java.util.List;
import java.util.Map;
import nl.stvda.voortgang.conventions.problem.Violation;

/** A request of which the address may say a part, so that the body need not repeat it and may not contradict it. */
public interface CompletedByPath {

    /** The whole request, still to be validated; what contradicts the address is added to the violations. */
    CompletedByPath completedBy(Map<String, String> path, List<Violation> violations);
}
