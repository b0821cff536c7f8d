package nl.stvda.voortgang.initiatives.initiative;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.initiatives.content.InitiativeContent;
import nl.stvda.voortgang.initiatives.joint.Joint;
import nl.stvda.voortgang.initiatives.review.Decision;
import nl.stvda.voortgang.initiatives.review.Review;
import nl.stvda.voortgang.initiatives.review.ReviewProblem;
import nl.stvda.voortgang.initiatives.review.ReviewState;
import org.jspecify.annotations.Nullable;

/** What an organisation did, at its latest revision. */
@Entity
class Initiative {

    @Id
    private UUID id;

    private String organisation;
    private String externalId;

    /** Whether it belongs to a sandbox, which it never leaves. */
    private boolean sandbox;

    @Enumerated(EnumType.STRING)
    private InitiativeStatus status;

    private int revision;

    /** Whether others have seen it: true from the first submission on, for ever. */
    private boolean shared;

    @Convert(converter = ContentConverter.class)
    private InitiativeContent content;

    // copies of what is in the content, because lists are filtered by them
    private String agreement;

    @SuppressWarnings("UnusedVariable")
    private String level;

    private String[] themes;

    @SuppressWarnings("UnusedVariable") // the search looks through it
    private String searchText;

    @SuppressWarnings("UnusedVariable") // the languages whose lines are in the text above
    private String[] searchLanguages;

    /** The fingerprint of the request that made it, so that a repeat is recognised. */
    private String postedFingerprint;

    /** Whether the secretariat said last what it says, or took it back, on behalf of its organisation. */
    private boolean onBehalf;

    private @Nullable String withdrawalReason;
    private @Nullable Instant withdrawnAt;

    /** Absent where there is nothing to review: it is a draft, or was taken back. */
    @Embedded
    private @Nullable Review review;

    @SuppressWarnings("UnusedVariable") // members are found by it
    private @Nullable UUID jointId;

    @Convert(converter = JointConverter.class)
    private @Nullable Joint joint;

    private Instant createdAt;
    private Instant changedAt;
    private String changedBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    Initiative() {}

    @SuppressWarnings("NullAway.Init") // say() sets the rest
    private Initiative(UUID id, Owner owner, InitiativeRequest request, String fingerprint, Change change) {
        this.id = id;
        organisation = owner.organisation();
        sandbox = owner.sandbox();
        externalId = request.externalId();
        moveTo(request.requestedStatus());
        postedFingerprint = fingerprint;
        createdAt = change.at();
        say(request.content(), change);
    }

    static Initiative posted(UUID id, Owner owner, InitiativeRequest request, String fingerprint, Change change) {
        return new Initiative(id, owner, request, fingerprint, change);
    }

    /** Replaces what it says, where it may; the verdict tells whether anything became different. */
    Verdict replace(InitiativeRequest request, Change change) {
        var verdict = Verdict.on(this, request);
        if (verdict instanceof Verdict.Refused(var reason)) {
            throw reason;
        }
        if (verdict instanceof Verdict.Changed) {
            moveTo(request.requestedStatus());
            say(request.content(), change);
        }
        return verdict;
    }

    void withdraw(String reason, Change change) {
        refuseWhenWithdrawn();
        moveTo(InitiativeStatus.WITHDRAWN);
        withdrawalReason = reason;
        withdrawnAt = change.at();
        onBehalf = change.onBehalf();
        record(change);
    }

    /** The secretariat decides about it as it is now. */
    void decide(Decision decision, String reason, Change change) {
        if (review == null) {
            throw ReviewProblem.notOpen(
                    "Initiative %s was withdrawn; nothing is left to decide.".formatted(externalId));
        }
        review = review.decided(decision, reason, revision, change.at(), change.by());
        record(change);
    }

    /** Whether it can be part of this joint initiative, or of any: that there is something to show together. */
    boolean mayBelongTo(Joint candidate) {
        return review != null && review.state() != ReviewState.REJECTED && agreement.equals(candidate.agreement());
    }

    /** It belongs to this joint initiative as it is now, or to none. */
    void belongTo(@Nullable Joint next, Change change) {
        assign(next);
        record(change);
    }

    /** The same, as a part of another change. */
    void assign(@Nullable Joint next) {
        joint = next;
        jointId = next == null ? null : next.id();
    }

    /** To another status, or to another content in the same one: either way it needs another look. */
    private void moveTo(InitiativeStatus next) {
        review = switch (next) {
            case DRAFT, WITHDRAWN -> null;
            case SUBMITTED -> review == null ? Review.opened() : review.afterEdit();
        };
        status = next;
        shared = shared || next == InitiativeStatus.SUBMITTED;
    }

    void refuseWhenWithdrawn() {
        if (status == InitiativeStatus.WITHDRAWN) {
            throw InitiativeProblem.ALREADY_WITHDRAWN.withDetail(
                    "Initiative %s was withdrawn before.".formatted(externalId));
        }
    }

    private void record(Change change) {
        revision++;
        changedAt = change.at();
        changedBy = change.by();
    }

    private void say(InitiativeContent said, Change change) {
        onBehalf = change.onBehalf();
        record(change);
        content = said;
        agreement = said.agreement();
        level = said.level();
        themes = said.themes().toArray(String[]::new);
        searchText = said.searchText();
        searchLanguages = said.searchLanguages().toArray(String[]::new);
    }

    boolean isSubmitted() {
        return status == InitiativeStatus.SUBMITTED;
    }

    boolean isShared() {
        return shared;
    }

    boolean wasPostedAs(String fingerprint) {
        return postedFingerprint.equals(fingerprint);
    }

    UUID id() {
        return id;
    }

    String organisation() {
        return organisation;
    }

    boolean isSandbox() {
        return sandbox;
    }

    boolean isOnBehalf() {
        return onBehalf;
    }

    String externalId() {
        return externalId;
    }

    InitiativeStatus status() {
        return status;
    }

    int revision() {
        return revision;
    }

    InitiativeContent content() {
        return content;
    }

    String agreement() {
        return agreement;
    }

    String[] themes() {
        return themes.clone();
    }

    String postedFingerprint() {
        return postedFingerprint;
    }

    Optional<Withdrawal> withdrawal() {
        return withdrawalReason == null || withdrawnAt == null
                ? Optional.empty()
                : Optional.of(new Withdrawal(withdrawalReason, withdrawnAt));
    }

    Optional<Joint> joint() {
        return Optional.ofNullable(joint);
    }

    Optional<Review> review() {
        return Optional.ofNullable(review);
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    String changedBy() {
        return changedBy;
    }
}
