package nl.stvda.voortgang.notifications.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.notifications.alert.AlertType;
import nl.stvda.voortgang.notifications.alert.InitiativeNews;
import org.jspecify.annotations.Nullable;

/** What this service needs of {@code nl.stvda.initiative.*.v1}; the rest is for others. */
record InitiativeEvent(
        @NotNull UUID id,
        @NotNull Integer revision,
        @NotNull String organisation,
        @Nullable Boolean sandbox,
        @NotNull String agreement,
        @NotNull LocalizedText title,
        @Nullable Review review,
        @Nullable Joint joint,
        @NotNull Instant changedAt,
        @JsonProperty("import") @Nullable UUID importId) {

    /** How the review stands; absent where it was withdrawn, or from before there were reviews. */
    record Review(@Nullable String state) {}

    /** The joint initiative that it is part of. */
    record Joint(@Nullable List<Member> initiatives) {}

    /** One of those that are joint. */
    record Member(@Nullable String organisation) {}

    @AssertTrue(message = "has a title in no language") boolean isTitled() {
        // validation looks at an event that lacks its title too, and names it
        return title == null || !title.texts().isEmpty();
    }

    /** Whether its organisation only tries, so that nobody needs to hear of it. */
    boolean isTried() {
        return Boolean.TRUE.equals(sandbox);
    }

    InitiativeNews submitted() {
        return news(AlertType.INITIATIVE_SUBMITTED);
    }

    InitiativeNews changed() {
        return news(
                review != null && "changed".equals(review.state())
                        ? AlertType.INITIATIVE_CHANGED_SINCE_ACCEPTED
                        : AlertType.INITIATIVE_CHANGED);
    }

    InitiativeNews withdrawn() {
        return news(AlertType.INITIATIVE_WITHDRAWN);
    }

    private InitiativeNews news(AlertType type) {
        return new InitiativeNews(
                type, id, revision, organisation, agreement, title, jointWith(), null, null, changedAt, importId);
    }

    /** The other organisations of its joint initiative. */
    private List<String> jointWith() {
        var members = joint == null ? null : joint.initiatives();
        return members == null
                ? List.of()
                : members.stream()
                        .flatMap(member -> Stream.ofNullable(member.organisation()))
                        .filter(code -> !code.equals(organisation))
                        .toList();
    }
}
