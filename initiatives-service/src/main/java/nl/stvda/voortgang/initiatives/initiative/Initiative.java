package nl.stvda.voortgang.initiatives.initiative;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.initiatives.content.InitiativeContent;
import org.jspecify.annotations.Nullable;

/** What an organisation did, at its latest revision. */
@Entity
class Initiative {

    @Id
    private UUID id;

    private String organisation;
    private String externalId;

    @Enumerated(EnumType.STRING)
    private InitiativeStatus status;

    private int revision;

    /** Whether others have seen it: true from the first submission on, for ever. */
    private boolean shared;

    @Convert(converter = ContentConverter.class)
    private InitiativeContent content;

    // copies of what is in the content, because lists are filtered by them
    private String agreement;
    private String level;
    private String[] themes;
    private String searchText;

    /** Of the request that made it, so that the same request again is known for what it is. */
    private String postedFingerprint;

    private @Nullable String withdrawalReason;
    private @Nullable Instant withdrawnAt;
    private Instant createdAt;
    private Instant changedAt;
    private String changedBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    Initiative() {}

    @SuppressWarnings("NullAway.Init") // say() sets the rest
    private Initiative(UUID id, String organisation, InitiativeRequest request, String fingerprint, Change change) {
        this.id = id;
        this.organisation = organisation;
        externalId = request.externalId();
        moveTo(request.requestedStatus());
        revision = 1;
        postedFingerprint = fingerprint;
        createdAt = change.at();
        changedAt = change.at();
        changedBy = change.by();
        say(request.content());
    }

    static Initiative posted(
            UUID id, String organisation, InitiativeRequest request, String fingerprint, Change change) {
        return new Initiative(id, organisation, request, fingerprint, change);
    }

    /** Replaces what it says, where it may; the verdict tells whether anything became different. */
    Verdict replace(InitiativeRequest request, Change change) {
        var verdict = Verdict.on(this, request);
        if (verdict instanceof Verdict.Refused(var reason)) {
            throw reason;
        }
        if (verdict instanceof Verdict.Changed) {
            moveTo(request.requestedStatus());
            say(request.content());
            record(change);
        }
        return verdict;
    }

    boolean says(InitiativeRequest request) {
        return content.equals(request.content());
    }

    void withdraw(String reason, Change change) {
        refuseWhenWithdrawn();
        moveTo(InitiativeStatus.WITHDRAWN);
        withdrawalReason = reason;
        withdrawnAt = change.at();
        record(change);
    }

    private void moveTo(InitiativeStatus next) {
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

    private void say(InitiativeContent said) {
        content = said;
        agreement = said.agreement();
        level = said.level();
        themes = said.themes().toArray(String[]::new);
        searchText = said.searchText();
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

    String level() {
        return level;
    }

    String[] themes() {
        return themes.clone();
    }

    String searchText() {
        return searchText;
    }

    String postedFingerprint() {
        return postedFingerprint;
    }

    Optional<Withdrawal> withdrawal() {
        return withdrawalReason == null || withdrawnAt == null
                ? Optional.empty()
                : Optional.of(new Withdrawal(withdrawalReason, withdrawnAt));
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
