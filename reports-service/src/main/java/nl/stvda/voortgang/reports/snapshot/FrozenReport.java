package nl.stvda.voortgang.reports.snapshot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.content.Draft;
import nl.stvda.voortgang.reports.content.DraftCounts;
import nl.stvda.voortgang.reports.content.DraftDeclaration;
import nl.stvda.voortgang.reports.content.Named;
import nl.stvda.voortgang.reports.content.ReportingPeriod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The whole document of a snapshot: what is read, and beside each piece where it comes from. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A report as it was frozen. Its bytes are canonical JSON (RFC 8785), and the hash is of them")
public record FrozenReport(
        @Schema(description = "The round that it is for", examples = "digitalisation-2")
        String round,

        @Schema(description = "Title of the report") LocalizedText title,

        @Schema(description = "The time that the report is about")
        ReportingPeriod period,

        @Schema(description = "The agreement that it is about")
        Named agreement,

        @Schema(description = "The sections in order, each with its own sections")
        List<FrozenSection> sections,

        @Schema(description = "Who declared that nothing changed; left out where nobody did")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<DraftDeclaration> unchanged) {

    /** What was frozen before organisations could declare it says nothing of it. */
    public FrozenReport {
        unchanged = Objects.requireNonNullElse(unchanged, List.of());
    }

    /** As it would be frozen now. */
    public static FrozenReport of(Draft draft) {
        return new FrozenReport(
                draft.round(),
                draft.title(),
                draft.period(),
                draft.agreement(),
                draft.sections().stream().map(FrozenSection::of).toList(),
                draft.unchanged());
    }

    /** The same as content of a draft, to be set as a document. */
    public Draft content(Instant frozenAt, long draftVersion) {
        return new Draft(
                round,
                title,
                period,
                agreement,
                draftVersion,
                frozenAt,
                frozenAt,
                new DraftCounts(0, List.of(), List.of(), List.of(), List.of()),
                sections.stream().map(FrozenSection::content).toList(),
                unchanged);
    }

    /** Everything that a reader reads, piece by piece, in the order of the report. */
    public Stream<ReadPiece> readable() {
        var outline = new Outline(
                title,
                period,
                agreement,
                sections.stream().flatMap(section -> section.places("")).toList(),
                unchanged.stream().map(Unchanged::of).toList());
        return Stream.concat(
                Stream.of(new ReadPiece(Outline.CODE, outline)),
                sections.stream().flatMap(FrozenSection::readable));
    }

    /** What is read of those who declared that nothing changed, a line for each. */
    public LocalizedText unchangedWording() {
        var tags = unchanged.stream()
                .flatMap(declaration -> declaration.organisation().name().texts().keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return LocalizedText.inEach(
                tags,
                tag -> unchanged.stream()
                        .map(Unchanged::of)
                        .map(line -> line.in(tag))
                        .collect(Collectors.joining("\n")));
    }

    /** A piece of the report as it is read, without a trace of where it comes from. */
    public record ReadPiece(String code, Object asRead) {}

    /**
     * What is read of the report outside of its sections.
     *
     * @param sections each section and the one that it stands in, in order
     */
    record Outline(
            LocalizedText title,
            ReportingPeriod period,
            Named agreement,
            List<String> sections,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Unchanged> unchanged) {

        /** No section has this code, because theirs have no underscore. */
        static final String CODE = "_report";
    }

    /** What is read of a declaration: not by which one it was said, and when. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Unchanged(Named organisation, @Nullable Named theme, LocalDate since) {

        static Unchanged of(DraftDeclaration declaration) {
            return new Unchanged(declaration.organisation(), declaration.theme(), declaration.since());
        }

        String in(String tag) {
            var who = name(organisation, tag);
            return theme == null
                    ? "%s, %s".formatted(who, since)
                    : "%s, %s, %s".formatted(who, name(theme, tag), since);
        }

        private static String name(Named named, String tag) {
            return Objects.requireNonNullElse(named.name().get(tag), named.code());
        }
    }
}
