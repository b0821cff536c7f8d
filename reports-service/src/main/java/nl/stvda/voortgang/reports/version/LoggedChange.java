package nl.stvda.voortgang.reports.version;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change that is kept for a while; written by {@link ChangeLog} only. */
@Entity
@Table(name = "draft_change")
class LoggedChange {

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    private @Nullable String section;
    private @Nullable UUID initiative;

    @SuppressWarnings("NullAway.Init")
    LoggedChange() {}

    DraftChange change() {
        return new DraftChange(key.round(), key.version(), kind, section, initiative);
    }

    /** The round and the version that the change made. */
    @Embeddable
    record Key(String round, long version) {}
}
