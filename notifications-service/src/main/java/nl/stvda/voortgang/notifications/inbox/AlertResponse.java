package nl.stvda.voortgang.notifications.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.notifications.alert.AlertFact;
import nl.stvda.voortgang.notifications.alert.AlertType;
import nl.stvda.voortgang.notifications.alert.AlertedCandidate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An alert as one person sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Alert", description = "Something the secretariat must know")
public record AlertResponse(
        @Schema(description = "Id, a UUID of version 7; stable for ever")
        UUID id,

        @Schema(description = "What kind of news it is") AlertType type,

        @Schema(description = "The organisation's code", examples = "fnv") @Nullable String organisation,

        @Schema(description = "Its name in daily use", examples = "FNV") @Nullable String organisationName,

        @Schema(
                description = "Codes of the other organisations, where the initiative is part of a joint one; "
                        + "absent otherwise",
                examples = "[\"vno-ncw\"]")
        @Nullable List<String> jointWith,

        @Schema(description = "The initiative that it is about; absent when it is about none") @Nullable AlertedInitiative initiative,

        @Schema(description = "What the initiative may be the same as, the likeliest first; absent otherwise") @Nullable List<AlertedCandidate> candidates,

        @Schema(description = "What happened, in one sentence", ref = "#/components/schemas/Text")
        LocalizedText message,

        @Schema(
                description = "The entry in the draft report; absent when there is nothing to look at",
                examples = "https://dashboard.example.org/#initiative-0197a1b2-0000-7000-8000-000000000001")
        @Nullable URI link,

        @Schema(description = "When it happened, RFC 3339") Instant occurredAt,

        @Schema(description = "What came with the same import; absent when it came by itself") @Nullable AlertGroupResponse group,

        @Schema(description = "Whether you marked it as read", examples = "false")
        boolean read) {

    /** Which revision of which initiative. */
    @Schema(name = "AlertedInitiative", description = "Which revision of which initiative")
    public record AlertedInitiative(
            @Schema(description = "Its id, as in the initiatives API")
            UUID id,

            @Schema(description = "Its revision, from 1", examples = "1", minimum = "1")
            int revision,

            @Schema(description = "Its title at that revision", ref = "#/components/schemas/Text")
            LocalizedText title) {}

    static AlertResponse of(
            AlertFact alert,
            @Nullable String organisationName,
            LocalizedText message,
            @Nullable URI link,
            @Nullable AlertGroupResponse group,
            boolean read) {
        var initiative = alert.initiative();
        return new AlertResponse(
                alert.id(),
                alert.type(),
                alert.organisation(),
                organisationName,
                alert.jointWith().isEmpty() ? null : alert.jointWith(),
                initiative == null ? null : new AlertedInitiative(initiative, alert.revision(), alert.title()),
                alert.candidates().isEmpty() ? null : alert.candidates(),
                message,
                link,
                alert.occurredAt(),
                group,
                read);
    }
}
