package nl.stvda.voortgang.reports.round;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stvda.voortgang.reports.audit.LoggedAction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was done to a round. */
@Schema(description = "What was done to a round, the latest first; at most the latest 500")
public record RoundHistory(
        @Schema(description = "What was done") List<Item> items) {

    /** One thing that was done. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RoundHistoryItem", description = "Something that was done to a round")
    public record Item(
            @Schema(description = "What was done") Kind kind,

            @Schema(description = "The kind of date, the code of the section, or the move", examples = "collecting")
            @Nullable String subject,

            @Schema(description = "The day or the state before", examples = "2027-03-12") @Nullable String was,

            @Schema(description = "The day or the state after", examples = "2027-03-19") @Nullable String became,

            @Schema(description = "Why", examples = "Two members asked for a week more") @Nullable String reason,

            @Schema(description = "Who did it", examples = "secretaris")
            String by,

            @Schema(description = "When") Instant at) {

        static Item of(LoggedAction logged) {
            var kind = Kind.of(logged.action());
            var isAboutPart = kind == Kind.DATE || kind == Kind.MOVE || kind == Kind.SECTION;
            return new Item(
                    kind,
                    isAboutPart ? logged.subject() : null,
                    detail(logged, "was"),
                    detail(logged, "became"),
                    detail(logged, "reason"),
                    logged.by().name(),
                    logged.at());
        }

        /** What was not said is logged as an empty text. */
        private static @Nullable String detail(LoggedAction logged, String name) {
            return logged.details().getOrDefault(name, "") instanceof String text && !text.isEmpty() ? text : null;
        }
    }

    /** What was done. */
    @Schema(name = "RoundEventKind", description = "What was done")
    public enum Kind {
        /** It was opened. */
        @JsonProperty("opened")
        OPENED("round.opened"),
        /** What it is called, about or for became different. */
        @JsonProperty("changed")
        CHANGED("round.changed"),
        /** A date was set. */
        @JsonProperty("date")
        DATE("round.date-set"),
        /** A section is called, asks, shows or stands differently. */
        @JsonProperty("section")
        SECTION("round.section-changed"),
        /** It went to another state. */
        @JsonProperty("move")
        MOVE("round.moved");

        private final String action;

        Kind(String action) {
            this.action = action;
        }

        /** What the audit calls it. */
        String action() {
            return action;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Set<String> actions() {
            return Arrays.stream(values()).map(Kind::action).collect(Collectors.toUnmodifiableSet());
        }

        private static Kind of(String action) {
            return Arrays.stream(values())
                    .filter(kind -> kind.action.equals(action))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
