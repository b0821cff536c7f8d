package nl.stvda.voortgang.reports.block;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.LocalizedTextConverter;
import org.jspecify.annotations.Nullable;

/** A part of a section. */
@Entity
class Block {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // lists are chosen by it
    private String round;

    private String section;

    @Enumerated(EnumType.STRING)
    private BlockKind kind;

    /** Whether it is the text that the section always has. */
    private boolean lead;

    private int position;

    @Convert(converter = LocalizedTextConverter.class)
    private LocalizedText text;

    private String[] themes;

    @Convert(converter = LinksConverter.class)
    private List<BlockLink> links;

    private @Nullable String editedBy;
    private @Nullable Instant editedAt;

    /** Whether it is from the report before and nobody rewrote it. */
    private boolean carriedOver;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    Block() {}

    Block(String round, String section, BlockKind kind, boolean lead, int position, BlockContent content) {
        id = UUID.randomUUID();
        this.round = round;
        this.section = section;
        this.kind = kind;
        this.lead = lead;
        this.position = position;
        text = content.text();
        themes = content.themes().toArray(String[]::new);
        links = content.links();
    }

    Block carriedOver(boolean fromBefore) {
        carriedOver = fromBefore;
        return this;
    }

    /** Says this instead; answers whether anything became different. */
    boolean rewrite(BlockContent content, String by, Instant at) {
        if (content.equals(content())) {
            return false;
        }
        text = content.text();
        themes = content.themes().toArray(String[]::new);
        links = content.links();
        written(by, at);
        return true;
    }

    /** Says it in one language more; what is from the report before stays so. Answers whether that is new. */
    boolean translate(String language, String words, String by, Instant at) {
        if (words.equals(text.get(language))) {
            return false;
        }
        text = text.with(language, words);
        editedBy = by;
        editedAt = at;
        return true;
    }

    void written(String by, Instant at) {
        editedBy = by;
        editedAt = at;
        carriedOver = false;
    }

    BlockContent content() {
        return new BlockContent(text, List.of(themes), links);
    }

    UUID id() {
        return id;
    }

    String section() {
        return section;
    }

    BlockKind kind() {
        return kind;
    }

    boolean isLead() {
        return lead;
    }

    /** Whether the section needs it. */
    boolean isLasting() {
        return lead || kind == BlockKind.ENTRIES;
    }

    int position() {
        return position;
    }

    int version() {
        return version;
    }

    BlockResponse response() {
        return new BlockResponse(
                id,
                section,
                kind,
                lead ? true : null,
                text,
                List.of(themes),
                links,
                editedBy,
                editedAt,
                carriedOver ? true : null,
                version);
    }
}
