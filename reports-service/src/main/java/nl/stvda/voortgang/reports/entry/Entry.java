package nl.stvda.voortgang.reports.entry;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import java.util.UUID;

/** Where an initiative stands in a round. */
@Entity
class Entry {

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private EntryStatus status;

    private String section;

    /** Where it stands in its section: in the order of posting, because the ids of initiatives grow with time. */
    @SuppressWarnings("UnusedVariable") // lists are ordered by it
    private String sortKey;

    @SuppressWarnings("NullAway.Init")
    Entry() {}

    private Entry(String round, UUID initiative, String section) {
        key = new Key(round, initiative);
        status = EntryStatus.PLACED;
        this.section = section;
        sortKey = initiative.toString();
    }

    static Entry placed(String round, UUID initiative, String section) {
        return new Entry(round, initiative, section);
    }

    void placeIn(String next) {
        status = EntryStatus.PLACED;
        section = next;
    }

    /** Leaves the draft; the section stays, to show where it was. */
    void leave(EntryStatus reason) {
        status = reason;
    }

    /** The section that shows it. */
    Optional<String> shownIn() {
        return status == EntryStatus.PLACED ? Optional.of(section) : Optional.empty();
    }

    UUID initiative() {
        return key.initiative();
    }

    String round() {
        return key.round();
    }

    /** The round and the initiative. */
    @Embeddable
    record Key(String round, UUID initiative) {}
}
