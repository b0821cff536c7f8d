package nl.stvda.voortgang.reports.curation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the secretariat decided about an entry; what is absent is as the rules and the organisation have it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "What the secretariat decided about an entry; what is absent is as the rules and the organisation have it")
public record Decision(
        @Schema(description = "Where it stands") @Nullable Place place,

        @Schema(description = "True when it is left out of the report", examples = "true") @Nullable Boolean leftOut,

        @Schema(description = "What it shows") @Nullable Shape shape,

        @Schema(description = "What the report says instead") @Nullable Rewording rewording,

        @Schema(description = "What it is in languages in which nobody else says it") @Nullable Supplement supplement) {

    public static final Decision NONE = new Decision(null, null, null, null, null);

    /** False says nothing more than absent, and is kept so. */
    public Decision {
        leftOut = Boolean.TRUE.equals(leftOut) ? leftOut : null;
    }

    Decision placed(@Nullable Place next) {
        return new Decision(next, leftOut, shape, rewording, supplement);
    }

    Decision leftOut(@Nullable Boolean next) {
        return new Decision(place, next, shape, rewording, supplement);
    }

    Decision shaped(@Nullable Shape next) {
        return new Decision(place, leftOut, next, rewording, supplement);
    }

    Decision reworded(@Nullable Rewording next) {
        return new Decision(place, leftOut, shape, next, supplement);
    }

    Decision supplemented(@Nullable Supplement next) {
        return new Decision(place, leftOut, shape, rewording, next);
    }

    /** The title as it was posted, or as the secretariat says it instead. */
    public LocalizedText titleInstead(LocalizedText posted) {
        return rewording == null || rewording.title() == null ? posted : rewording.title();
    }

    /** The text as it was posted, or as the secretariat says it instead. */
    public LocalizedText textInstead(LocalizedText posted) {
        return rewording == null || rewording.text() == null ? posted : rewording.text();
    }

    /** The title that is read, where the organisation says this. */
    public LocalizedText title(LocalizedText posted) {
        return read(titleInstead(posted), supplement == null ? null : supplement.title());
    }

    /** The text that is read, where the organisation says this. */
    public LocalizedText text(LocalizedText posted) {
        return read(textInstead(posted), supplement == null ? null : supplement.text());
    }

    private static LocalizedText read(LocalizedText said, @Nullable LocalizedText supplied) {
        return supplied == null ? said : said.completedBy(supplied);
    }

    /** The same in another round, which has these blocks in the place of its own. */
    Decision inBlocks(Map<UUID, UUID> blocks) {
        return place == null || place.block() == null ? this : placed(place.inBlock(blocks.get(place.block())));
    }

    /** Without a place in or as a part of an entry that is not among these. */
    Decision among(Set<UUID> entries) {
        if (place == null) {
            return this;
        }
        return Stream.of(place.nestedIn(), place.mergedInto())
                        .allMatch(other -> other == null || entries.contains(other))
                ? this
                : placed(null);
    }

    public boolean isLeftOut() {
        return Boolean.TRUE.equals(leftOut);
    }

    /** Where an entry stands: in a section, or inside another entry, or as a part of another. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CuratedPlace", description = "Where an entry stands; one of section, nestedIn and mergedInto")
    public record Place(
            @Schema(description = "Code of the section", examples = "closing") @Nullable String section,

            @Schema(description = "The block in the section; absent: among those that the rules give it") @Nullable UUID block,

            @Schema(
                    description =
                            "Where it stands among its neighbours: ranks sort as texts. Absent: in the order of posting",
                    examples = "01932c5f-7f")
            @Nullable String rank,

            @Schema(description = "The entry that it stands inside") @Nullable UUID nestedIn,

            @Schema(description = "The entry that tells of it too") @Nullable UUID mergedInto) {

        private Place inBlock(@Nullable UUID other) {
            return new Place(section, other, rank, nestedIn, mergedInto);
        }
    }

    /** What an entry shows. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CuratedShape", description = "What an entry shows; absent: as its section does")
    public record Shape(
            @Schema(description = "Whether its title is shown", examples = "false") @Nullable Boolean titleShown,

            @Schema(description = "Whether its facts are shown", examples = "false") @Nullable Boolean factsShown) {}

    /** What the report says beside the words of the organisation, or of the secretariat, in languages that they lack. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "Supplement",
            description = "What the report says in languages in which nobody else says it; it never replaces a word")
    public record Supplement(
            @Schema(description = "The title; absent where nothing was supplied") @Nullable LocalizedText title,

            @Schema(description = "The text; absent where nothing was supplied") @Nullable LocalizedText text) {

        public static final Supplement NOTHING = new Supplement(null, null);

        /** With the title in one language more. */
        public Supplement withTitle(String tag, String words) {
            return new Supplement(
                    Objects.requireNonNullElse(title, LocalizedText.NONE).with(tag, words), text);
        }

        /** With the text in one language more. */
        public Supplement withText(String tag, String words) {
            return new Supplement(
                    title, Objects.requireNonNullElse(text, LocalizedText.NONE).with(tag, words));
        }
    }

    /** What the report says instead of what the organisation says. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Rewording", description = "What the report says instead of what the organisation says")
    public record Rewording(
            @Schema(description = "The title; absent: the organisation's own") @Nullable LocalizedText title,

            @Schema(description = "The text; absent: the organisation's own") @Nullable LocalizedText text,

            @Schema(description = "The revision that it was made of", examples = "2", minimum = "1")
            int ofRevision,

            @Schema(description = "The organisation's title at that revision")
            LocalizedText ofTitle,

            @Schema(description = "The organisation's text at that revision")
            LocalizedText ofText) {

        /** Whether these words of the organisation are others than those that it was made of. */
        public boolean isBehind(LocalizedText ownTitle, LocalizedText ownText) {
            return !ofTitle.equals(ownTitle) || !ofText.equals(ownText);
        }
    }
}
