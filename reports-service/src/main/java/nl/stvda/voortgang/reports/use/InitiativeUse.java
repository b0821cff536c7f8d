package nl.stvda.voortgang.reports.use;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.Objects;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.LocalizedTextConverter;
import nl.stvda.voortgang.reports.content.Source;
import nl.stvda.voortgang.reports.snapshot.FrozenEntry;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An initiative in a snapshot; repeats what the snapshot says, so that it is found without reading every snapshot. */
@Entity
@Immutable
class InitiativeUse {

    @EmbeddedId
    private Key key;

    private String section;
    private int revision;
    private String organisation;
    private UUID toldBy;
    private @Nullable Integer rewordedRevision;

    @Convert(converter = LocalizedTextConverter.class)
    private LocalizedText title;

    @Convert(converter = LocalizedTextConverter.class)
    private LocalizedText text;

    @SuppressWarnings("NullAway.Init")
    InitiativeUse() {}

    /** Of the source, in the words of the entry. */
    InitiativeUse(String round, int snapshot, String section, FrozenEntry entry, Source source) {
        key = new Key(source.initiativeId(), round, snapshot);
        this.section = section;
        revision = source.revision();
        organisation = source.organisation();
        toldBy = entry.provenance().initiativeId();
        rewordedRevision = entry.provenance().rewordedRevision();
        title = entry.said().title();
        text = entry.said().description();
    }

    String round() {
        return key.round();
    }

    int snapshot() {
        return key.snapshot();
    }

    String organisation() {
        return organisation;
    }

    Words words() {
        return new Words(
                section,
                revision,
                Objects.equals(toldBy, key.initiativeId()) ? null : toldBy,
                rewordedRevision,
                title,
                text);
    }

    /** Which initiative, in which snapshot. */
    @Embeddable
    record Key(UUID initiativeId, String round, int snapshot) {}

    /** What a reader reads of it. */
    record Words(
            String section,
            int revision,
            @Nullable UUID toldBy,
            @Nullable Integer rewordedRevision,
            LocalizedText title,
            LocalizedText text) {}
}
