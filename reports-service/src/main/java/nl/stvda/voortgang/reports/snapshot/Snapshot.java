package nl.stvda.voortgang.reports.snapshot;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A frozen report; the table refuses to change it. */
@Entity
@Immutable
@SuppressWarnings("UnusedVariable") // queries read the rest
class Snapshot {

    @EmbeddedId
    private Key key;

    private String hash;
    private String document;

    @Convert(converter = FrozenFactsConverter.class)
    private FrozenFacts facts;

    private Instant frozenAt;

    @SuppressWarnings("NullAway.Init")
    Snapshot() {}

    Snapshot(String round, int number, String hash, String document, FrozenFacts facts, Instant frozenAt) {
        key = new Key(round, number);
        this.hash = hash;
        this.document = document;
        this.facts = facts;
        this.frozenAt = frozenAt;
    }

    SnapshotResponse response() {
        return new SnapshotResponse(key.round(), key.number(), hash, facts, frozenAt);
    }

    /** The round, and the number of the snapshot in it. */
    @Embeddable
    record Key(String round, int number) {}
}
