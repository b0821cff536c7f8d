package nl.stvda.voortgang.reports.round;

import java.util.ArrayList;
import java.util.List;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.problem.Violation;
import nl.stvda.voortgang.reports.template.EntryDisplay;
import nl.stvda.voortgang.reports.template.Placeholder;
import nl.stvda.voortgang.reports.template.SectionKind;
import nl.stvda.voortgang.reports.template.Selection;
import nl.stvda.voortgang.reports.template.TemplateSection;
import org.jspecify.annotations.Nullable;

/** Finds everything about a section that does not fit its kind or its round. */
final class SectionFit {

    private final SectionKind kind;
    private final Nesting nesting;
    private final List<Violation> violations = new ArrayList<>();

    private SectionFit(SectionKind kind, Nesting nesting) {
        this.kind = kind;
        this.nesting = nesting;
    }

    /** Refuses a change of a section with each thing that is wrong with it. */
    static void require(SectionKind kind, Nesting nesting, SectionRequest request) {
        var fit = new SectionFit(kind, nesting);
        fit.checkParent(request.parent());
        if (request.parent() != null && Boolean.TRUE.equals(request.atTop())) {
            fit.report("/atTop", "not-with-parent", "Give a parent, or put the section at the top; not both.");
        }
        fit.checkEntries(request.placement(), request.display());
        fit.checkPlaceholders("/heading", request.heading());
        fit.checkPlaceholders("/question", request.question());
        fit.refuse();
    }

    /** Refuses a new section with each thing that is wrong with it. */
    static void require(Nesting nesting, TemplateSection section) {
        var fit = new SectionFit(section.kind(), nesting);
        fit.checkParent(section.parent());
        fit.checkEntries(section.placement(), section.display());
        if (section.kind() == SectionKind.ENTRIES && section.placement() == null) {
            fit.report("/placement", "required", "Say which initiatives belong in the section.");
        }
        if (section.kind() != SectionKind.THEMES && !section.themes().isEmpty()) {
            fit.report("/themes", "only-for-themes", "Leave this out: it is for sections of kind themes.");
        }
        if (!section.kind().hasNarrative() && section.text() != null) {
            fit.report("/text", "not-for-groups", "Leave this out: a group only holds other sections.");
        }
        fit.checkPlaceholders("/heading", section.heading());
        fit.checkPlaceholders("/question", section.question());
        fit.checkPlaceholders("/text", section.text());
        fit.refuse();
    }

    private void checkParent(@Nullable String parent) {
        if (parent != null && !nesting.isThere(parent)) {
            report("/parent", "unknown-parent", "No section of this round has this code.");
        }
    }

    private void checkEntries(@Nullable Selection placement, @Nullable EntryDisplay display) {
        if (kind == SectionKind.ENTRIES) {
            return;
        }
        if (placement != null) {
            report("/placement", "only-for-entries", "Leave this out: it is for sections of kind entries.");
        }
        if (display != null) {
            report("/display", "only-for-entries", "Leave this out: it is for sections of kind entries.");
        }
    }

    private void checkPlaceholders(String pointer, @Nullable LocalizedText text) {
        Placeholder.languagesWithUnknown(text)
                .forEach(language -> report(
                        "%s/%s".formatted(pointer, language),
                        "unknown-placeholder",
                        "No such placeholder exists. The operation createTemplate lists those that do."));
    }

    private void report(String pointer, String code, String detail) {
        violations.add(Violation.inBody(pointer, code, detail));
    }

    private void refuse() {
        if (!violations.isEmpty()) {
            throw GeneralProblem.INVALID_REQUEST.withViolations(violations);
        }
    }
}
