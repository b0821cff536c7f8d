package nl.stvda.voortgang.notifications.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stvda.voortgang.notifications.language.Text;
import org.jspecify.annotations.Nullable;

/** What this service needs of {@code nl.stvda.initiative.*.v1}; the rest is for others. */
@JsonIgnoreProperties(ignoreUnknown = true)
record InitiativeEvent(
        UUID id,
        Integer revision,
        String organisation,
        @Nullable Boolean sandbox,
        String agreement,
        Text title,
        @Nullable Review review,
        @Nullable Joint joint,
        Instant changedAt) {

    /** How the review stands; absent where it was withdrawn, or from before there were reviews. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Review(@Nullable String state) {}

    /** Whether its organisation only tries, so that nobody needs to hear of it. */
    boolean isTried() {
        return Boolean.TRUE.equals(sandbox);
    }

    /** The joint initiative that it is part of. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Joint(@Nullable List<Member> initiatives) {}

    /** One of those that are joint. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Member(@Nullable String organisation) {}

    /** The other organisations of its joint initiative. */
    List<String> jointWith() {
        var members = joint == null ? null : joint.initiatives();
        return members == null
                ? List.of()
                : members.stream()
                        .flatMap(member -> Stream.ofNullable(member.organisation()))
                        .filter(code -> !code.equals(organisation))
                        .toList();
    }

    boolean isChangedSinceAccepted() {
        return review != null && "changed".equals(review.state());
    }

    /** JSON can leave a field out, whatever the type says. */
    @SuppressWarnings("ConstantValue")
    boolean isComplete() {
        return id != null
                && revision != null
                && organisation != null
                && agreement != null
                && title != null
                && (title.nl() != null || title.en() != null)
                && changedAt != null;
    }
}
