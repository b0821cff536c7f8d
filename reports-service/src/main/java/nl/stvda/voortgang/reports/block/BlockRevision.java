package nl.stvda.voortgang.reports.block;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.LocalizedTextConverter;
import org.jspecify.annotations.Nullable;

/** What a block said at one version; never changed. */
@Entity
class BlockRevision {

    @EmbeddedId
    private Key key;

    @Convert(converter = LocalizedTextConverter.class)
    private LocalizedText text;

    private String[] themes;

    @Convert(converter = LinksConverter.class)
    private List<BlockLink> links;

    private @Nullable String editedBy;
    private @Nullable Instant editedAt;
    private @Nullable String reason;
    private @Nullable Integer putBack;

    @SuppressWarnings("NullAway.Init")
    BlockRevision() {}

    /** What a block says before anybody wrote it. */
    BlockRevision(Block block) {
        key = new Key(block.id(), block.version());
        var content = block.content();
        text = content.text();
        themes = content.themes().toArray(String[]::new);
        links = content.links();
    }

    BlockRevision(Block block, String by, Instant at, Why why) {
        this(block);
        editedBy = by;
        editedAt = at;
        reason = why.reason();
        putBack = why.putBack();
    }

    BlockContent content() {
        return new BlockContent(text, List.of(themes), links);
    }

    BlockHistory.Item item() {
        return new BlockHistory.Item(key.version(), text, List.of(themes), links, editedBy, editedAt, reason, putBack);
    }

    /** The block and its version. */
    @Embeddable
    record Key(UUID block, int version) {}
}
