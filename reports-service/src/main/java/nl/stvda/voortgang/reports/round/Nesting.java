package nl.stvda.voortgang.reports.round;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stvda.voortgang.reports.template.TemplateSection;
import org.jspecify.annotations.Nullable;

/** Which sections of a report may stand inside which. */
final class Nesting {

    private final Map<String, Optional<String>> parents = new LinkedHashMap<>();
    private final Map<String, Integer> below = new HashMap<>();

    Nesting(List<RoundSection> sections) {
        sections.forEach(section -> parents.put(section.code(), Optional.ofNullable(section.parent())));
        parents.keySet().forEach(this::countFrom);
    }

    /** Each section has below it at least as many levels as this one stands away from it. */
    private void countFrom(String code) {
        var levels = 0;
        for (var at = parent(code); at.isPresent(); at = parent(at.get())) {
            below.merge(at.get(), ++levels, Math::max);
        }
    }

    /** Refuses the request where the section may not stand there, and names where it may. */
    void require(String code, @Nullable String parent) {
        var allowed = parentsFor(code);
        if (parent != null && !allowed.contains(parent)) {
            throw RoundProblem.SECTION_STAYS
                    .withDetail(
                            isInside(parent, code)
                                    ? "The section would stand inside itself."
                                    : "Sections stand inside each other at most %d levels deep."
                                            .formatted(TemplateSection.MOST_LEVELS))
                    .withAllowed(allowed);
        }
    }

    /** The sections that this one may stand in; it may always stand at the top. */
    List<String> parentsFor(String code) {
        return parents.keySet().stream()
                .filter(parent -> !isInside(parent, code))
                .filter(parent -> levelOf(parent) + 1 + below.getOrDefault(code, 0) <= TemplateSection.MOST_LEVELS)
                .toList();
    }

    boolean isThere(String code) {
        return parents.containsKey(code);
    }

    /** Whether a section is the other one, or stands inside it at whatever depth. */
    private boolean isInside(String code, String other) {
        return code.equals(other)
                || parent(code).filter(parent -> isInside(parent, other)).isPresent();
    }

    private int levelOf(String code) {
        return 1 + parent(code).map(this::levelOf).orElse(0);
    }

    private Optional<String> parent(String code) {
        return parents.getOrDefault(code, Optional.empty());
    }
}
