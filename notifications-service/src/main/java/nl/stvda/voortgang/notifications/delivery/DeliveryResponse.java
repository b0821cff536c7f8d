package nl.stvda.voortgang.notifications.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A mail on its way, as the API shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Delivery", description = "One mail to one address")
record DeliveryResponse(
        @Schema(description = "Also the local part of the mail's Message-ID")
        UUID id,

        @Schema(description = "By which way it goes", examples = "mail")
        String channel,

        @Schema(description = "The alert that it is about; of several the first")
        UUID alert,

        @Schema(description = "How many alerts it tells; grows until the first attempt", examples = "1", minimum = "1")
        int alerts,

        @Schema(description = "The e-mail address that it goes to", examples = "secretariaat@stvda.example")
        String recipient,

        @Schema(description = "How far it is") DeliveryState state,

        @Schema(description = "How many attempts were made", examples = "1", minimum = "0")
        int attempts,

        @Schema(description = "Why the last attempt failed", ref = "#/components/schemas/Text") @Nullable LocalizedText lastError,

        @Schema(description = "When it was put in the queue, RFC 3339")
        Instant createdAt,

        @Schema(description = "When the next attempt is made; absent when none is") @Nullable Instant nextAttemptAt,

        @Schema(description = "When the mail server took it") @Nullable Instant sentAt,

        @Schema(
                description = "Who had it attempted again after it was given up; absent when nobody did",
                examples = "secretaris")
        @Nullable String askedBy,

        @Schema(description = "When they did") @Nullable Instant askedAt) {

    static DeliveryResponse of(Delivery delivery, DeliveryWording wording) {
        var failure = delivery.lastFailure();
        return new DeliveryResponse(
                delivery.id(),
                delivery.channel(),
                delivery.alert(),
                delivery.alerts(),
                delivery.recipient(),
                delivery.state(),
                delivery.attempts(),
                failure == null ? null : wording.of(failure),
                delivery.createdAt(),
                delivery.nextAttemptAt(),
                delivery.sentAt(),
                delivery.askedBy(),
                delivery.askedAt());
    }
}
