package nl.stvda.voortgang.contract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What every page must tell the browser, whoever made it: a page that forgets it fails the first test that opens it. */
final class PageRules {

    private static final String PAGE = "text/html";

    private PageRules() {}

    /** Everything that is wrong, for people; nothing where the answer is no page. */
    static List<String> violations(Answer answer) {
        if (!answer.mediaType().equals(PAGE)) {
            return List.of();
        }
        var policy = answer.header("Content-Security-Policy").orElse("");
        return Stream.of(
                        unless(
                                policy.contains("frame-ancestors "),
                                "the policy of the page does not say who may frame it"),
                        unless(!policy.isEmpty(), "the page has no Content-Security-Policy"),
                        unless(
                                !policy.contains("'unsafe-inline'"),
                                "the policy of the page allows scripts or styles in it"),
                        unless(!policy.contains("'unsafe-eval'"), "the policy of the page lets scripts make scripts"),
                        unless(
                                answer.header("X-Content-Type-Options").equals(Optional.of("nosniff")),
                                "the page lets the browser guess what it is"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> unless(boolean kept, String violation) {
        return kept ? Optional.empty() : Optional.of(violation);
    }
}
