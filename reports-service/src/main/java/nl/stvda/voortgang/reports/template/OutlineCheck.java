package nl.stvda.voortgang.reports.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Finds everything that keeps a list of sections from being a report. Parts that are missing are named by others. */
final class OutlineCheck {

    private final List<@Nullable TemplateSection> sections;
    private final Map<String, TemplateSection> byCode = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private OutlineCheck(List<@Nullable TemplateSection> sections) {
        this.sections = sections;
        for (var section : sections) {
            if (section != null && section.code() != null) {
                byCode.putIfAbsent(section.code(), section);
            }
        }
    }

    static List<Finding> of(List<@Nullable TemplateSection> sections) {
        return new OutlineCheck(sections).run();
    }

    /**
     * One thing that is wrong.
     *
     * @param index of the section in the list
     * @param path of the field in the section, and of the language in the field
     * @param message the key of what is told
     */
    record Finding(int index, List<String> path, String message) {}

    private List<Finding> run() {
        var seen = new HashSet<String>();
        for (var index = 0; index < sections.size(); index++) {
            var section = sections.get(index);
            if (section == null) {
                continue;
            }
            if (section.code() != null && !seen.add(section.code())) {
                report(index, "duplicate-code", "code");
            }
            checkParent(index, section);
            checkKind(index, section);
            checkPlaceholders(index, "heading", section.heading());
            checkPlaceholders(index, "question", section.question());
            checkPlaceholders(index, "text", section.text());
        }
        return findings;
    }

    private void checkParent(int index, TemplateSection section) {
        var parent = section.parent();
        if (parent == null) {
            return;
        }
        if (!byCode.containsKey(parent)) {
            report(index, "unknown-parent", "parent");
            return;
        }
        var above = new HashSet<String>();
        for (var at = parent; at != null; at = parentOf(at)) {
            if (at.equals(section.code())) {
                report(index, "cyclic-nesting", "parent");
                return;
            }
            if (!above.add(at)) {
                // it stands in a circle of others, where it is told
                return;
            }
        }
        if (above.size() >= TemplateSection.MOST_LEVELS) {
            report(index, "too-deep", "parent");
        }
    }

    private @Nullable String parentOf(String code) {
        var section = byCode.get(code);
        return section == null ? null : section.parent();
    }

    private void checkKind(int index, TemplateSection section) {
        var kind = section.kind();
        if (kind == null) {
            return;
        }
        var hasEntries = kind == SectionKind.ENTRIES;
        if (hasEntries && section.placement() == null) {
            report(index, "required", "placement");
        }
        if (!hasEntries && section.placement() != null) {
            report(index, "only-for-entries", "placement");
        }
        if (!hasEntries && section.display() != null) {
            report(index, "only-for-entries", "display");
        }
        if (kind != SectionKind.THEMES && !section.themes().isEmpty()) {
            report(index, "only-for-themes", "themes");
        }
        if (!kind.hasNarrative() && section.text() != null) {
            report(index, "not-for-groups", "text");
        }
    }

    private void checkPlaceholders(int index, String field, @Nullable LocalizedText text) {
        Placeholder.languagesWithUnknown(text).forEach(tag -> report(index, "unknown-placeholder", field, tag));
    }

    private void report(int index, String message, String... path) {
        findings.add(new Finding(index, List.of(path), message));
    }
}
