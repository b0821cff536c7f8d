package nl.stvda.voortgang.reports.curation;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.UUID;

/** What holds for an entry now. */
@Entity
class Curation {

    @EmbeddedId
    private Key key;

    @Convert(converter = DecisionConverter.class)
    private Decision decision;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    Curation() {}

    Curation(String round, UUID initiative) {
        key = new Key(round, initiative);
        decision = Decision.NONE;
    }

    void decide(Decision next) {
        decision = next;
    }

    UUID initiative() {
        return key.initiative();
    }

    Decision decision() {
        return decision;
    }

    /** The first decision makes version 1. */
    int version() {
        return version + 1;
    }

    /** The round and the initiative of the entry. */
    @Embeddable
    record Key(String round, UUID initiative) {}
}
