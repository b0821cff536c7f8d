package nl.stvda.voortgang.initiatives.initiative;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import nl.stvda.voortgang.initiatives.content.InitiativeContent;
import nl.stvda.voortgang.initiatives.review.Review;
import nl.stvda.voortgang.initiatives.review.ReviewState;
import org.jspecify.annotations.Nullable;

/** What an initiative said before its latest revision; never changed. */
@Entity
class InitiativeRevision {

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private InitiativeStatus status;

    @Enumerated(EnumType.STRING)
    private @Nullable ReviewState reviewState;

    @Convert(converter = ContentConverter.class)
    private InitiativeContent content;

    private Instant changedAt;
    private String changedBy;
    private boolean onBehalf;

    @SuppressWarnings("NullAway.Init")
    InitiativeRevision() {}

    private InitiativeRevision(Initiative initiative) {
        key = new Key(initiative.id(), initiative.revision());
        status = initiative.status();
        reviewState = initiative.review().map(Review::state).orElse(null);
        content = initiative.content();
        changedAt = initiative.changedAt();
        changedBy = initiative.changedBy();
        onBehalf = initiative.isOnBehalf();
    }

    /** The state of the initiative now, about to be superseded; also how its latest revision is shown. */
    static InitiativeRevision of(Initiative initiative) {
        return new InitiativeRevision(initiative);
    }

    InitiativeContent content() {
        return content;
    }

    /** Whether this is what the request asks for. */
    boolean says(InitiativeRequest request) {
        return status == request.requestedStatus() && content.equals(request.content());
    }

    boolean isDraft() {
        return status == InitiativeStatus.DRAFT;
    }

    RevisionResponse response(boolean toOwner) {
        return new RevisionResponse(
                key.revision(),
                status,
                reviewState,
                changedAt,
                toOwner ? changedBy : null,
                onBehalf ? true : null,
                toOwner ? content : content.withoutContact());
    }

    /** The initiative and the number of the revision. */
    @Embeddable
    record Key(UUID initiativeId, int revision) {}
}
