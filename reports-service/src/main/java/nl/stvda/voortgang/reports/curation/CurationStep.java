package nl.stvda.voortgang.reports.curation;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.jspecify.annotations.Nullable;

/** A step as it was taken; never changed. */
@Entity
class CurationStep {

    @Id
    private UUID id;

    @Generated
    @SuppressWarnings("UnusedVariable") // lists are ordered by it
    private @Nullable Long number;

    private String round;
    private UUID initiative;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    @Convert(converter = DecisionConverter.class)
    private Decision decidedBefore;

    @Convert(converter = DecisionConverter.class)
    private Decision decidedAfter;

    private @Nullable String reason;
    private @Nullable UUID undoes;
    private String madeBy;
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    CurationStep() {}

    CurationStep(String round, StepResponse taken) {
        id = taken.id();
        this.round = round;
        initiative = taken.initiativeId();
        kind = taken.kind();
        decidedBefore = taken.before();
        decidedAfter = taken.after();
        reason = taken.reason();
        undoes = taken.undoes();
        madeBy = taken.by();
        madeAt = taken.at();
    }

    boolean isOf(String otherRound) {
        return round.equals(otherRound);
    }

    StepResponse response() {
        return new StepResponse(id, initiative, kind, decidedBefore, decidedAfter, reason, undoes, madeBy, madeAt);
    }
}
