package nl.stvda.voortgang.reports.snapshot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.content.DraftBlock;
import nl.stvda.voortgang.reports.content.DraftBlockKind;
import nl.stvda.voortgang.reports.content.DraftNarrative;
import nl.stvda.voortgang.reports.content.DraftSection;
import nl.stvda.voortgang.reports.content.EntryDisplay;
import nl.stvda.voortgang.reports.content.Link;
import nl.stvda.voortgang.reports.content.Named;
import nl.stvda.voortgang.reports.content.SectionKind;
import nl.stvda.voortgang.reports.snapshot.FrozenReport.ReadPiece;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A section of a snapshot. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A section as it was frozen")
public record FrozenSection(
        @Schema(description = "Its key", examples = "social-partner-initiatives")
        String code,

        @Schema(description = "What it holds") SectionKind kind,

        @Schema(description = "Its heading") LocalizedText heading,

        @Schema(description = "The themes that its text is about")
        List<Named> themes,

        @Schema(description = "What the secretariat wrote; absent for a group") @Nullable LocalizedText text,

        @Schema(description = "Where the text comes from; absent for a group") @Nullable TextProvenance provenance,

        @Schema(description = "What organisations did, in order")
        List<FrozenEntry> entries,

        @Schema(description = "The sections inside it, in order")
        List<FrozenSection> sections,

        @Schema(description = "Its parts in the order in which they are read; the first text is its text too")
        List<DraftBlock> blocks,

        @Schema(description = "How it shows entries; absent where it has none") @Nullable EntryDisplay display) {

    private static final UUID BEFORE_BLOCKS = new UUID(0, 0);

    /** Reports that were frozen before sections had blocks have none. */
    public FrozenSection {
        blocks = blocks == null ? List.of() : List.copyOf(blocks);
    }

    static FrozenSection of(DraftSection section) {
        var narrative = Optional.ofNullable(section.narrative());
        return new FrozenSection(
                section.code(),
                section.kind(),
                section.heading(),
                section.themes(),
                narrative.map(DraftNarrative::text).orElse(null),
                narrative.map(TextProvenance::of).orElse(null),
                section.entries().stream().map(FrozenEntry::of).toList(),
                section.sections().stream().map(FrozenSection::of).toList(),
                section.blocks(),
                section.display());
    }

    DraftSection content() {
        return new DraftSection(
                code,
                kind,
                heading,
                themes,
                text == null || provenance == null ? null : narrative(text, provenance),
                entries.stream().map(FrozenEntry::content).toList(),
                sections.stream().map(FrozenSection::content).toList(),
                blocks.isEmpty() ? textThenEntries() : blocks,
                display);
    }

    /** How sections were read before they had blocks. */
    private List<DraftBlock> textThenEntries() {
        return List.of(
                new DraftBlock(
                        BEFORE_BLOCKS,
                        DraftBlockKind.TEXT,
                        text == null ? LocalizedText.NONE : text,
                        themes,
                        List.of(),
                        List.of(),
                        null),
                new DraftBlock(
                        BEFORE_BLOCKS,
                        DraftBlockKind.ENTRIES,
                        LocalizedText.NONE,
                        List.of(),
                        List.of(),
                        entries.stream()
                                .map(entry -> entry.said().initiativeId())
                                .toList(),
                        null));
    }

    private DraftNarrative narrative(LocalizedText written, TextProvenance from) {
        return new DraftNarrative(
                code,
                written,
                themes.stream().map(Named::code).toList(),
                from.editedBy(),
                from.editedAt(),
                from.version());
    }

    /** This section and those inside it, each with the way to it. */
    Stream<String> places(String parent) {
        var place = parent + "/" + code;
        return Stream.concat(Stream.of(place), sections.stream().flatMap(section -> section.places(place)));
    }

    /** Whether a reader reads the same in both, apart from the sections inside them. */
    public boolean readsAs(FrozenSection other) {
        return asRead().equals(other.asRead());
    }

    /** All its texts, one after the other. */
    public LocalizedText wording() {
        if (blocks.isEmpty()) {
            return text == null ? LocalizedText.NONE : text;
        }
        var tags = blocks.stream()
                .flatMap(block -> block.text().texts().keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return LocalizedText.inEach(
                tags,
                tag -> blocks.stream()
                        .flatMap(block -> Stream.concat(
                                Stream.ofNullable(block.text().get(tag)),
                                block.links().stream().map(Link::url)))
                        .collect(Collectors.joining("\n\n")));
    }

    /** This section and, after it, those inside it. */
    public Stream<FrozenSection> andThoseInside() {
        return Stream.concat(Stream.of(this), sections.stream().flatMap(FrozenSection::andThoseInside));
    }

    Stream<ReadPiece> readable() {
        return Stream.concat(
                Stream.of(new ReadPiece(code, asRead())), sections.stream().flatMap(FrozenSection::readable));
    }

    private AsRead asRead() {
        return new AsRead(
                kind,
                heading,
                themes,
                text,
                entries.stream().map(FrozenEntry::said).toList(),
                blocks.stream().map(AsReadBlock::of).toList(),
                display);
    }

    /** What a reader reads of a section. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AsRead(
            SectionKind kind,
            LocalizedText heading,
            List<Named> themes,
            @Nullable LocalizedText text,
            List<EntryText> entries,
            List<AsReadBlock> blocks,
            @Nullable EntryDisplay display) {}

    /** What a reader reads of a block; its entries are the next ones of the section, so many. */
    record AsReadBlock(DraftBlockKind kind, LocalizedText text, List<Link> links, int entries) {

        static AsReadBlock of(DraftBlock block) {
            return new AsReadBlock(
                    block.kind(), block.text(), block.links(), block.entries().size());
        }
    }

    /** Where a text comes from. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "Where a text comes from")
    public record TextProvenance(
            @Schema(description = "The version of the text", examples = "3", minimum = "0")
            int version,

            @Schema(description = "Who wrote it last; absent as long as nobody did", examples = "secretaris") @Nullable String editedBy,

            @Schema(description = "When they did") @Nullable Instant editedAt) {

        static TextProvenance of(DraftNarrative narrative) {
            return new TextProvenance(narrative.version(), narrative.editedBy(), narrative.editedAt());
        }
    }
}
