package nl.stvda.voortgang.reports.dashboard.templates;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.stvda.voortgang.reports.template.TemplateSection;
import org.jspecify.annotations.Nullable;

/**
 * Sections as somebody rearranges them. They stand in the order of the list, each among those with the same parent, so a
 * section changes its place with its neighbour of the same parent and takes along what stands in it.
 */
record OutlineEdit(List<TemplateSection> sections) {

    /** Deeper than any outline that is accepted, so that a circle ends. */
    private static final int DEEPEST = 20;

    OutlineEdit {
        sections = List.copyOf(sections);
    }

    /** A section and how many others it stands in. */
    record Placed(TemplateSection section, int depth, boolean first, boolean last) {}

    /** As a reader meets them. */
    List<Placed> inOrder() {
        var placed = new ArrayList<Placed>();
        place(null, 0, placed);
        return placed;
    }

    private void place(@Nullable String parent, int depth, List<Placed> placed) {
        var children = childrenOf(parent);
        for (var child : children) {
            placed.add(new Placed(child, depth, child.equals(children.getFirst()), child.equals(children.getLast())));
            if (depth < DEEPEST) {
                place(child.code(), depth + 1, placed);
            }
        }
    }

    private List<TemplateSection> childrenOf(@Nullable String parent) {
        return sections.stream()
                .filter(section -> Objects.equals(section.parent(), parent))
                .toList();
    }

    /** One place up or down among those with the same parent; at the end of these nothing changes. */
    List<TemplateSection> moved(String code, boolean up) {
        var index = indexOf(code);
        if (index < 0) {
            return sections;
        }
        var parent = sections.get(index).parent();
        var siblings = IntStream.range(0, sections.size())
                .filter(other -> Objects.equals(sections.get(other).parent(), parent))
                .boxed()
                .toList();
        var place = siblings.indexOf(index) + (up ? -1 : 1);
        if (place < 0 || place >= siblings.size()) {
            return sections;
        }
        var changed = new ArrayList<>(sections);
        Collections.swap(changed, index, siblings.get(place));
        return changed;
    }

    /** Without this section; what stands in it moves up to where it stood. */
    List<TemplateSection> without(String code) {
        var index = indexOf(code);
        if (index < 0) {
            return sections;
        }
        var parent = sections.get(index).parent();
        return sections.stream()
                .filter(section -> !section.code().equals(code))
                .map(section -> code.equals(section.parent()) ? under(parent, section) : section)
                .toList();
    }

    private static TemplateSection under(@Nullable String parent, TemplateSection section) {
        return new TemplateSection(
                section.code(),
                parent,
                section.kind(),
                section.heading(),
                section.question(),
                section.text(),
                section.themes(),
                section.placement(),
                section.display(),
                section.numbered());
    }

    /** With this section at the place of the one with its code, or at the end where none has it. */
    List<TemplateSection> with(TemplateSection section) {
        var changed = new ArrayList<>(sections);
        var index = indexOf(section.code());
        if (index < 0) {
            changed.add(section);
        } else {
            changed.set(index, section);
        }
        return changed;
    }

    /** A key that no section has yet, like this one. */
    String free(String wanted) {
        var code = wanted.isEmpty() ? "section" : wanted;
        for (var number = 2; indexOf(code) >= 0; number++) {
            code = "%s-%d".formatted(wanted, number);
        }
        return code;
    }

    int indexOf(String code) {
        return IntStream.range(0, sections.size())
                .filter(index -> sections.get(index).code().equals(code))
                .findFirst()
                .orElse(-1);
    }
}
