package nl.stvda.voortgang.reports.minutes;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** Minutes with their bytes; the table refuses to change them. */
@Entity
@Table(name = "minutes")
@Immutable
@SuppressWarnings("UnusedVariable") // queries read the rest
class MinutesFile {

    @EmbeddedId
    private Key key;

    private String name;
    private String mediaType;
    private int size;
    private byte[] content;
    private String addedBy;
    private String subject;
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    MinutesFile() {}

    MinutesFile(String round, int snapshot, ReceivedFile file, String addedBy, String subject, Instant addedAt) {
        key = new Key(round, snapshot, file.sha256());
        name = file.name();
        mediaType = file.type().mediaType();
        content = file.bytes();
        size = content.length;
        this.addedBy = addedBy;
        this.subject = subject;
        this.addedAt = addedAt;
    }

    MinutesResponse response() {
        return new MinutesResponse(key.sha256(), name, mediaType, size, addedBy, addedAt);
    }

    /** The snapshot, and the hash of the bytes. */
    @Embeddable
    record Key(String round, int snapshot, String sha256) {}
}
