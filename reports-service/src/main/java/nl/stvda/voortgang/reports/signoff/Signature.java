package nl.stvda.voortgang.reports.signoff;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the log of signatures; the table refuses to change it. */
@Entity
@Immutable
@SuppressWarnings("UnusedVariable") // queries read the rest
class Signature {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long position;

    private String round;
    private int snapshot;
    private String hash;
    private @Nullable String organisation;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private @Nullable String text;
    private String signedBy;
    private String subject;
    private @Nullable String onBehalfOf;
    private @Nullable String minutes;
    private Instant signedAt;
    private Instant authenticatedAt;

    @SuppressWarnings("NullAway.Init")
    Signature() {}

    Signature(String round, SignatureResponse given, String subject) {
        this.round = round;
        snapshot = given.snapshot();
        hash = given.hash();
        organisation = given.organisation();
        decision = given.decision();
        text = given.text();
        signedBy = given.signedBy();
        this.subject = subject;
        onBehalfOf = given.onBehalfOf();
        minutes = given.minutes();
        signedAt = given.signedAt();
        authenticatedAt = given.authenticatedAt();
    }

    String round() {
        return round;
    }

    SignatureResponse response() {
        return new SignatureResponse(
                snapshot, hash, organisation, decision, text, signedBy, onBehalfOf, minutes, signedAt, authenticatedAt);
    }
}
