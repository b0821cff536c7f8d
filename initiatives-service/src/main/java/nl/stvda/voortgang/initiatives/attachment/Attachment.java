package nl.stvda.voortgang.initiatives.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.stvda.voortgang.conventions.file.FileType;

/** What is known of a file that the store keeps under the same id; nothing of it ever changes. */
@Entity
class Attachment {

    @Id
    private UUID id;

    private UUID initiativeId;
    private String name;

    @Enumerated(EnumType.STRING)
    private FileType type;

    private long size;
    private String sha256;
    private Instant addedAt;

    @SuppressWarnings("unused") // for whoever asks later who did
    private String addedBy;

    @SuppressWarnings("NullAway.Init")
    Attachment() {}

    Attachment(UUID initiativeId, NewFile file, Instant addedAt, String addedBy) {
        id = file.id();
        this.initiativeId = initiativeId;
        name = file.name();
        type = file.type();
        size = file.size();
        sha256 = file.sha256();
        this.addedAt = addedAt;
        this.addedBy = addedBy;
    }

    UUID id() {
        return id;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    String name() {
        return name;
    }

    FileType type() {
        return type;
    }

    long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    Instant addedAt() {
        return addedAt;
    }
}
