package nl.stvda.voortgang.reports.initiative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What every event about an initiative says: all of it, at one revision. Codes are kept as they come. */
public record InitiativeState(
        @NotNull UUID id,
        @Min(1) int revision,
        @NotNull String organisation,
        @Nullable Boolean sandbox,
        @NotNull String status,
        @NotNull String agreement,
        @NotNull String side,
        @NotNull String level,
        @NotNull String instrument,
        List<@NotNull String> themes,
        List<@NotNull @Valid Actor> actors,
        @NotNull LocalizedText title,
        @NotNull LocalizedText description,
        @NotNull @Valid Period period,
        List<@NotNull @Valid Link> links,
        List<@NotNull @Valid Amount> amounts,
        @Valid @Nullable Reach reach,
        @Valid @Nullable Review review,
        @Valid @Nullable Joint joint) {

    private static final String WITHDRAWN = "withdrawn";

    public InitiativeState {
        themes = orNone(themes);
        actors = orNone(actors);
        links = orNone(links);
        amounts = orNone(amounts);
    }

    private static <T> List<T> orNone(@Nullable List<T> items) {
        return items == null ? List.of() : items;
    }

    @AssertTrue(message = "has a title in no language") boolean isTitled() {
        // validation looks at a state that lacks its title too, and names it
        return title == null || !title.isEmpty();
    }

    /** Whether its organisation only tries, so that it stands in no real round. */
    public boolean isTried() {
        return Boolean.TRUE.equals(sandbox);
    }

    public boolean isWithdrawn() {
        return status.equals(WITHDRAWN);
    }

    public boolean isRejected() {
        return review != null && review.isRejected();
    }

    /** Whether another initiative is shown in its place. */
    public boolean isShownByItsLead() {
        return joint != null && !joint.isLedBy(id);
    }

    /** Whether a report shows it, if it is about it. */
    public boolean isReportable() {
        return !isWithdrawn() && !isRejected() && !isShownByItsLead();
    }

    /** The organisations that did the same and posted it too. */
    List<String> jointWith() {
        return joint == null ? List.of() : joint.organisationsBeside(organisation);
    }

    InitiativeContent content() {
        return new InitiativeContent(
                side, level, instrument, actors, title, description, period, links, amounts, reach);
    }
}
