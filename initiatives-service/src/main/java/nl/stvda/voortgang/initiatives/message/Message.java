package nl.stvda.voortgang.initiatives.message;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Something that one side said; never changed. */
@Entity
class Message {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // threads are found by it
    private UUID initiativeId;

    private String side;
    private String author;
    private String text;
    private Instant postedAt;

    @SuppressWarnings("NullAway.Init")
    Message() {}

    Message(UUID id, UUID initiativeId, Sender sender, String text, Instant postedAt) {
        this.id = id;
        this.initiativeId = initiativeId;
        side = sender.side();
        author = sender.name();
        this.text = text;
        this.postedAt = postedAt;
    }

    UUID id() {
        return id;
    }

    MessageResponse response() {
        return new MessageResponse(id, side, author, text, postedAt);
    }

    /** Who speaks, and for whom: the code of an organisation, or {@code secretariat}. */
    record Sender(String side, String name) {}
}
