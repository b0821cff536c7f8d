package nl.stvda.voortgang.initiatives.initiative;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.initiatives.content.Actor;
import nl.stvda.voortgang.initiatives.content.Amount;
import nl.stvda.voortgang.initiatives.content.Contact;
import nl.stvda.voortgang.initiatives.content.InitiativeContent;
import nl.stvda.voortgang.initiatives.content.Link;
import nl.stvda.voortgang.initiatives.content.Period;
import nl.stvda.voortgang.initiatives.content.Reach;
import nl.stvda.voortgang.initiatives.joint.Joint;
import nl.stvda.voortgang.initiatives.resemblance.Candidate;
import nl.stvda.voortgang.initiatives.review.ReviewMark;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The full state of an initiative, as the API and the events {@code nl.stvda.initiative.*.v1} show it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Initiative", description = "An initiative; a field without a value is left out")
public record InitiativeResponse(
        @Schema(description = "Id, a UUID of version 7; stable for ever")
        UUID id,

        @Schema(description = "Goes up by one with each change, from 1", examples = "1")
        int revision,

        @Schema(description = "Code of the organisation that posted it", examples = "fnv")
        String organisation,

        @Schema(
                description = "True when it was posted by an organisation that only tries, and so never counts; "
                        + "left out otherwise",
                examples = "true")
        @Nullable Boolean sandbox,

        @Schema(
                description = "True when the secretariat said last what it says, or took it back, on behalf of the "
                        + "organisation; left out otherwise",
                examples = "true")
        @Nullable Boolean onBehalf,

        @Schema(description = "The organisation's own key", examples = "fnv-2022-007")
        String externalId,

        @Schema(description = "How far it is") InitiativeStatus status,

        @Schema(description = "Code of the agreement", examples = "digitalisation")
        String agreement,

        @Schema(description = "Code of the side whose initiative it is; joint of several sides", examples = "workers")
        String side,

        @Schema(description = "Code of the level", examples = "cross-industry")
        String level,

        @Schema(description = "Code of the instrument", examples = "training")
        String instrument,

        @Schema(description = "Codes of themes", examples = "[\"digital-skills\"]")
        List<String> themes,

        @Schema(description = "Who carries it out") List<Actor> actors,
        @Schema(description = "Title") LocalizedText title,
        @Schema(description = "What is done; Markdown") LocalizedText description,
        @Schema(description = "When it runs") Period period,
        @Schema(description = "Where to read more") List<Link> links,

        @Schema(description = "Money that it makes available")
        List<Amount> amounts,

        @Schema(description = "How many it reaches") @Nullable Reach reach,

        @Schema(description = "Whom to ask; shown to its organisation and the secretariat only") @Nullable Contact contact,

        @Schema(description = "Present when it was taken back") @Nullable Withdrawal withdrawal,

        @Schema(description = "How the review of the secretariat stands; absent for a draft and after a withdrawal")
        @Nullable ReviewMark review,

        @Schema(description = "The joint initiative that it is part of; absent when there is none") @Nullable Joint joint,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Schema(
                description =
                        "Only in the answer to a post: submitted initiatives with the same link or title, the "
                                + "likeliest first; absent when there are none. GET /v1/initiatives/{id}/candidates looks further")
        @Nullable List<Candidate> candidates,

        @Schema(description = "When it was first posted, RFC 3339")
        Instant createdAt,

        @Schema(description = "When it was last changed, RFC 3339")
        Instant changedAt) {

    /** The state that everyone who may see the initiative sees, and that events carry. */
    static InitiativeResponse withoutContact(Initiative initiative) {
        return of(initiative, null, initiative.review().map(ReviewMark::outline), null);
    }

    /** The state that its organisation and the secretariat see, with what the two share. */
    static InitiativeResponse withContact(Initiative initiative) {
        return of(
                initiative, initiative.content().contact(), initiative.review().map(ReviewMark::whole), null);
    }

    /** What its organisation gets to see when it posted it. */
    static InitiativeResponse posted(Initiative initiative, List<Candidate> candidates) {
        return of(
                initiative, initiative.content().contact(), initiative.review().map(ReviewMark::whole), candidates);
    }

    private static InitiativeResponse of(
            Initiative initiative,
            @Nullable Contact contact,
            Optional<ReviewMark> review,
            @Nullable List<Candidate> candidates) {
        InitiativeContent content = initiative.content();
        return new InitiativeResponse(
                initiative.id(),
                initiative.revision(),
                initiative.organisation(),
                initiative.isSandbox() ? true : null,
                initiative.isOnBehalf() ? true : null,
                initiative.externalId(),
                initiative.status(),
                content.agreement(),
                content.side(),
                content.level(),
                content.instrument(),
                content.themes(),
                content.actors(),
                content.title(),
                content.description(),
                content.period(),
                content.links(),
                content.amounts(),
                content.reach(),
                contact,
                initiative.withdrawal().orElse(null),
                review.orElse(null),
                initiative.joint().orElse(null),
                candidates,
                initiative.createdAt(),
                initiative.changedAt());
    }
}
