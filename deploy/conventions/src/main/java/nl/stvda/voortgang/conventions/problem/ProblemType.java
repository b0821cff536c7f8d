package nl.stvda.voortgang.conventions.problem;

import java.util.List;

/** One way to fail, promised to clients: an enum of these per feature is the documentation of its failures. */
public interface ProblemType {

    /** Far above what a person mends in one go. */
    int MOST_VIOLATIONS = 100;

    /** What clients are told about it, the same each time. */
    Description description();

    /** The exception that ends the request with this problem. */
    default ProblemException withDetail(String detail) {
        return new ProblemException(this, detail, List.of());
    }

    /** As {@link #withDetail}, with each violation named. */
    default ProblemException withViolations(List<Violation> violations) {
        var told = violations.subList(0, Math.min(violations.size(), MOST_VIOLATIONS));
        return new ProblemException(this, summary(violations.size()), told);
    }

    private static String summary(int violations) {
        if (violations > MOST_VIOLATIONS) {
            return "The request has %d violations; the first %d are listed under errors."
                    .formatted(violations, MOST_VIOLATIONS);
        }
        return violations == 1
                ? "The request has 1 violation; it is listed under errors."
                : "The request has %d violations; each is listed under errors.".formatted(violations);
    }

    /**
     * What stays the same each time.
     *
     * @param slug the last segment of the problem's {@code type} address; stable for ever
     * @param status the HTTP status
     * @param title what went wrong, in a few words
     * @param remedy what a client does about it; shown on the page behind the {@code type} address
     * @param example what a detail may say, for the documentation
     */
    record Description(String slug, int status, String title, String remedy, String example) {

        /** The title says enough. */
        public Description(String slug, int status, String title, String remedy) {
            this(slug, status, title, remedy, title + ".");
        }
    }
}
