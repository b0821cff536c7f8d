package nl.stvda.voortgang.initiatives.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import nl.stvda.voortgang.conventions.problem.Violation;
import nl.stvda.voortgang.initiatives.catalogue.AgreementRequest.ThemeRequest;

/** Finds what is wrong with the codes of an agreement's themes: initiatives name a theme by its code alone. */
final class Themes {

    private Themes() {}

    static List<Violation> violations(List<ThemeRequest> themes, Predicate<String> isElsewhere) {
        var violations = new ArrayList<Violation>();
        var seen = new HashSet<String>();
        for (var index = 0; index < themes.size(); index++) {
            var code = themes.get(index).code();
            var pointer = "/themes/%d/code".formatted(index);
            if (!seen.add(code)) {
                violations.add(
                        Violation.inBody(pointer, "duplicate-theme", "Another theme of the list has this code."));
            } else if (isElsewhere.test(code)) {
                violations.add(Violation.inBody(
                        pointer, "code-in-use", "A theme of another agreement has this code. Give this one another."));
            }
        }
        return violations;
    }
}
