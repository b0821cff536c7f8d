package nl.stvda.voortgang.initiatives.review;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** A decision as it was taken; never changed. */
@Entity
class ReviewDecision {

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private String reason;
    private int reviewedRevision;
    private Instant decidedAt;
    private String decidedBy;

    @SuppressWarnings("NullAway.Init")
    ReviewDecision() {}

    ReviewDecision(UUID initiative, int revision, DecisionResponse taken) {
        key = new Key(initiative, revision);
        decision = taken.decision();
        reason = taken.reason();
        reviewedRevision = taken.reviewedRevision();
        decidedAt = taken.at();
        decidedBy = taken.by();
    }

    DecisionResponse response() {
        return new DecisionResponse(decision, reason, reviewedRevision, key.revision(), decidedAt, decidedBy);
    }

    /** The initiative and the revision that the decision made. */
    @Embeddable
    record Key(UUID initiativeId, int revision) {}
}
