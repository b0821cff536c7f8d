package nl.stvda.voortgang.contract.fuzz;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.stvda.voortgang.contract.Answer;

/** What of the inside of a service must not be in an answer. */
final class InternalDetails {

    private static final Pattern STACK_TRACE = Pattern.compile("\\bat [\\w.$/]+\\([\\w.]+(\\.java:\\d+)?\\)");
    /** Types of events begin like our packages, and are for everybody. */
    private static final Pattern CLASS_OR_SQL = Pattern.compile(
            "\\b(java|javax|jakarta|nl\\.stvda(?=\\.voortgang)|org\\.(hibernate|postgresql|jboss)|io\\.(quarkus|vertx|smallrye)|com\\.fasterxml"
                    + "|tools\\.jackson)\\.[a-z]"
                    + "|\\w(Exception|Error)\\b|SQLSTATE|\\bselect\\b.+\\bfrom\\b|\\binsert into\\b|\\brelation \"|constraint \""
                    + "|\\b\\w+(Request|Response|Deserializer|Resource)\\b\\.|LinkedHashMap|ArrayList|BigDecimal|LocalDate");

    private InternalDetails() {}

    /** Refusals are our words only; what succeeds may repeat what was sent. */
    static Stream<String> seenIn(Answer answer) {
        var pattern = answer.isFailure() ? CLASS_OR_SQL : STACK_TRACE;
        var text = answer.text();
        return Stream.of(STACK_TRACE, pattern)
                .distinct()
                .flatMap(inside -> inside.matcher(text).results())
                .limit(1)
                .map(match -> "the answer shows the inside: " + match.group());
    }
}
