package nl.stvda.voortgang.reports.snapshot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.content.Draft;
import nl.stvda.voortgang.reports.content.DraftCounts;
import nl.stvda.voortgang.reports.content.Named;
import nl.stvda.voortgang.reports.content.ReportingPeriod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
        List<FrozenSection> sections) {

    /** As it would be frozen now. */
    public static FrozenReport of(Draft draft) {
        return new FrozenReport(
                draft.round(),
                draft.title(),
                draft.period(),
                draft.agreement(),
                draft.sections().stream().map(FrozenSection::of).toList());
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
                sections.stream().map(FrozenSection::content).toList());
    }

    /** Everything that a reader reads, piece by piece, in the order of the report. */
    public Stream<ReadPiece> readable() {
        var outline = new Outline(
                title,
                period,
                agreement,
                sections.stream().flatMap(section -> section.places("")).toList());
        return Stream.concat(
                Stream.of(new ReadPiece(Outline.CODE, outline)),
                sections.stream().flatMap(FrozenSection::readable));
    }

    /** A piece of the report as it is read, without a trace of where it comes from. */
    public record ReadPiece(String code, Object asRead) {}

    /**
     * What is read of the report outside of its sections.
     *
     * @param sections each section and the one that it stands in, in order
     */
    record Outline(LocalizedText title, ReportingPeriod period, Named agreement, List<String> sections) {

        /** No section has this code, because theirs have no underscore. */
        static final String CODE = "_report";
    }
}
