package nl.stvda.voortgang.reports.dashboard.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.initiative.Actor;
import nl.stvda.voortgang.reports.initiative.Amount;
import nl.stvda.voortgang.reports.initiative.Link;
import nl.stvda.voortgang.reports.initiative.Period;
import nl.stvda.voortgang.reports.initiative.Reach;
import org.jspecify.annotations.Nullable;

/** An initiative as initiatives-service shows it to the person who looks. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Initiative(
        UUID id,
        int revision,
        String organisation,
        @Nullable Boolean onBehalf,
        @Nullable String externalId,
        String status,
        String agreement,
        String side,
        String level,
        String instrument,
        List<String> themes,
        List<Actor> actors,
        LocalizedText title,
        LocalizedText description,
        Period period,
        List<Link> links,
        List<Amount> amounts,
        @Nullable Reach reach,
        @Nullable Contact contact,
        @Nullable Withdrawal withdrawal,
        @Nullable Review review,
        @Nullable Joint joint,
        Instant createdAt,
        Instant changedAt) {

    public Initiative {
        themes = Objects.requireNonNullElse(themes, List.of());
        actors = Objects.requireNonNullElse(actors, List.of());
        links = Objects.requireNonNullElse(links, List.of());
        amounts = Objects.requireNonNullElse(amounts, List.of());
    }

    /** Whether the secretariat said last what it says, on behalf of the organisation. */
    public boolean isOnBehalf() {
        return Boolean.TRUE.equals(onBehalf);
    }

    /** How the review stands; {@code none} for a draft and after a withdrawal. */
    public String reviewState() {
        return review == null ? "none" : review.state();
    }

    /** Whom to ask. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Contact(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone) {}

    /** When and why it was taken back. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Withdrawal(String reason, Instant at) {}

    /** The latest decision of the secretariat; the reason is for its organisation and the secretariat. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Review(
            String state,
            @Nullable String reason,
            @Nullable Integer reviewedRevision,
            @Nullable Instant at,
            @Nullable String by) {}

    /** Initiatives of several organisations that are one and the same. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Joint(UUID id, UUID lead, List<Member> initiatives) {

        /** One of them. */
        @JsonIgnoreProperties(ignoreUnknown = true)
        public record Member(UUID id, String organisation) {}
    }
}
