package nl.stvda.voortgang.notifications.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.LocalizedTextConverter;
import org.jspecify.annotations.Nullable;

/** Something the secretariat must know; never changes. Who read it is kept apart. */
@Entity
class Alert {

    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private long position;

    @Enumerated(EnumType.STRING)
    private AlertType type;

    private @Nullable String organisation;
    private @Nullable UUID initiative;
    private @Nullable Integer revision;

    /** What was said, and is told once. */
    private @Nullable UUID message;

    @Convert(converter = CandidatesConverter.class)
    private @Nullable List<AlertedCandidate> candidates;

    private String[] jointWith = {};

    @Convert(converter = LocalizedTextConverter.class)
    private @Nullable LocalizedText title;

    private @Nullable String round;

    @Convert(converter = LocalizedTextConverter.class)
    private @Nullable LocalizedText note;

    private Instant occurredAt;

    @Column(name = "group_id")
    private @Nullable UUID group;

    private long epoch = 1;

    @SuppressWarnings("NullAway.Init")
    Alert() {}

    private Alert(UUID id, AlertType type, Instant occurredAt) {
        this.id = id;
        this.type = type;
        this.occurredAt = occurredAt;
    }

    /** About an initiative, which is in this round's draft; null when no round collects for its agreement. */
    static Alert about(UUID id, InitiativeNews news, @Nullable String round) {
        var alert = new Alert(id, news.type(), news.occurredAt());
        alert.organisation = news.organisation();
        alert.initiative = news.initiative();
        alert.revision = news.revision();
        alert.message = news.message();
        alert.candidates = news.candidates();
        alert.jointWith = news.jointWith().toArray(String[]::new);
        alert.title = news.title();
        alert.round = round;
        alert.group = news.group();
        alert.epoch = news.epoch();
        return alert;
    }

    /** About what an organisation said, which is in this round's draft; null when no round collects for its agreement. */
    static Alert declared(UUID id, DeclarationNews news, LocalizedText note, @Nullable String round) {
        var alert = of(id, AlertType.DECLARATION_MADE, note, news.occurredAt());
        alert.organisation = news.organisation();
        alert.message = news.declaration();
        alert.round = round;
        return alert;
    }

    /** About something that went wrong. */
    static Alert of(UUID id, AlertType type, LocalizedText note, Instant occurredAt) {
        var alert = new Alert(id, type, occurredAt);
        alert.note = note;
        return alert;
    }

    AlertFact fact() {
        return new AlertFact(
                id,
                position,
                type,
                organisation,
                initiative,
                revision(),
                title(),
                candidates(),
                jointWith(),
                round,
                note(),
                occurredAt,
                group);
    }

    UUID id() {
        return id;
    }

    AlertType type() {
        return type;
    }

    @Nullable String organisation() {
        return organisation;
    }

    @Nullable UUID initiative() {
        return initiative;
    }

    int revision() {
        return revision == null ? 0 : revision;
    }

    @Nullable UUID message() {
        return message;
    }

    /** The epoch in which it was told. */
    long epoch() {
        return epoch;
    }

    /** The import that it came with. */
    @Nullable UUID group() {
        return group;
    }

    LocalizedText title() {
        return title == null ? LocalizedText.NONE : title;
    }

    boolean isResemblance() {
        return candidates != null;
    }

    /** What the initiative may be the same as; none where that is not the news. */
    List<AlertedCandidate> candidates() {
        return candidates == null ? List.of() : candidates;
    }

    /** Codes of the other organisations that the initiative is joint with. */
    List<String> jointWith() {
        return List.of(jointWith);
    }

    @Nullable String round() {
        return round;
    }

    LocalizedText note() {
        return note == null ? LocalizedText.NONE : note;
    }

    Instant occurredAt() {
        return occurredAt;
    }
}
