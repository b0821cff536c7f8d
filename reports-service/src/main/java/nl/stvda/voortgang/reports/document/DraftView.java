package nl.stvda.voortgang.reports.document;

import io.quarkus.qute.RawString;
import java.util.List;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.content.Draft;
import nl.stvda.voortgang.reports.content.DraftDeclaration;
import nl.stvda.voortgang.reports.content.DraftSection;
import nl.stvda.voortgang.reports.text.Formats;
import nl.stvda.voortgang.reports.text.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * A draft as the templates show it to a reader of one language: everything chosen, formatted and in order.
 *
 * @param provenance whether a margin tells where each piece comes from
 */
record DraftView(
        Language language,
        Shown title,
        String periodStart,
        String periodEnd,
        @Nullable String asOf,
        List<SectionView> sections,
        List<UnchangedView> unchanged,
        boolean provenance) {

    private static final int TOP_LEVEL = 2;

    /** With a margin that tells where each piece comes from, or without. */
    static DraftView of(Draft draft, Language language, boolean provenance) {
        var formats = Formats.of(language);
        return new DraftView(
                language,
                Shown.of(draft.title(), language),
                formats.date(draft.period().start()),
                formats.date(draft.period().end()),
                draft.asOf() == null ? null : formats.moment(draft.asOf()),
                draft.sections().stream()
                        .flatMap(section -> SectionView.flat(section, TOP_LEVEL, language))
                        .toList(),
                draft.unchanged().stream()
                        .map(declaration -> UnchangedView.of(declaration, language))
                        .toList(),
                provenance);
    }

    /** An organisation that said that nothing changed. */
    record UnchangedView(Shown organisation, @Nullable Shown theme, String since, String declared) {

        static UnchangedView of(DraftDeclaration declaration, Language language) {
            var formats = Formats.of(language);
            return new UnchangedView(
                    Shown.of(declaration.organisation().name(), language),
                    declaration.theme() == null
                            ? null
                            : Shown.of(declaration.theme().name(), language),
                    formats.date(declaration.since()),
                    formats.moment(declaration.declaredAt()));
        }
    }

    /** A line of text. */
    record Shown(String value, RawString langAttribute) {

        static Shown of(LocalizedText text, Language reader) {
            return text.in(reader)
                    .map(found -> new Shown(found.value(), DraftView.langAttribute(found, reader)))
                    .orElseGet(() -> plain(""));
        }

        /** What is in no language. */
        static Shown plain(String value) {
            return new Shown(value, new RawString(""));
        }

        static @Nullable Shown ofNullable(@Nullable LocalizedText text, Language reader) {
            return text == null || text.isEmpty() ? null : of(text, reader);
        }
    }

    /** Paragraphs of text. */
    record Prose(RawString html, RawString langAttribute) {

        static @Nullable Prose of(LocalizedText text, Language reader) {
            return text.in(reader)
                    .map(found -> new Prose(
                            new RawString(Markdown.toHtml(found.value())), DraftView.langAttribute(found, reader)))
                    .orElse(null);
        }
    }

    /** Screen readers and hyphenation need to know where the language changes. */
    private static RawString langAttribute(Text text, Language reader) {
        return new RawString(
                text.language().equals(reader)
                        ? ""
                        : " lang=\"" + text.language().tag() + "\"");
    }

    /** A section and the level of its heading. */
    record SectionView(String code, int level, Shown heading, List<BlockView> blocks) {

        /** The section and, after it, those inside it. */
        static Stream<SectionView> flat(DraftSection section, int level, Language language) {
            var view = new SectionView(
                    section.code(),
                    level,
                    Shown.of(section.heading(), language),
                    BlockView.of(section, level + 1, language));
            return Stream.concat(
                    Stream.of(view), section.sections().stream().flatMap(child -> flat(child, level + 1, language)));
        }
    }
}
