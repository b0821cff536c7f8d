package nl.stvda.voortgang.initiatives.initiative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.problem.Violation;
import nl.stvda.voortgang.conventions.request.CompletedByPath;
import nl.stvda.voortgang.initiatives.content.Actor;
import nl.stvda.voortgang.initiatives.content.Amount;
import nl.stvda.voortgang.initiatives.content.Contact;
import nl.stvda.voortgang.initiatives.content.InitiativeContent;
import nl.stvda.voortgang.initiatives.content.Link;
import nl.stvda.voortgang.initiatives.content.Period;
import nl.stvda.voortgang.initiatives.content.Reach;
import nl.stvda.voortgang.initiatives.content.TextRule;
import nl.stvda.voortgang.initiatives.content.UniqueLinks;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An initiative as a partner posts or replaces it. */
@CatalogueCodes
@Schema(description = "An initiative as you post or replace it; unknown fields are refused")
record InitiativeRequest(
        @Schema(
                description = "Your own key: 1 to 100 letters, digits and . _ : - ; unique in your organisation. "
                        + "It may be left out where it stands in the address",
                examples = "fnv-2022-007")
        @NotNull(message = "{required}") @Pattern(regexp = InitiativeRequest.EXTERNAL_ID, message = "{malformed-external-id}") String externalId,

        @Schema(description = "submitted when left out; a draft is seen by your organisation only") @Nullable RequestedStatus status,

        @Schema(
                description = "Code of the agreement, see GET /v1/agreements",
                examples = "digitalisation",
                pattern = "[a-z0-9-]{1,50}")
        @NotNull(message = "{required}") String agreement,

        @Schema(
                description = "Code of the side whose initiative it is, see GET /v1/sides; joint of several sides",
                examples = "workers",
                pattern = "[a-z0-9-]{1,50}")
        @NotNull(message = "{required}") String side,

        @Schema(
                description = "Code of the level, see GET /v1/levels",
                examples = "cross-industry",
                pattern = "[a-z0-9-]{1,50}")
        @NotNull(message = "{required}") String level,

        @Schema(
                description = "Code of the instrument, see GET /v1/instruments",
                examples = "training",
                pattern = "[a-z0-9-]{1,50}")
        @NotNull(message = "{required}") String instrument,

        @Schema(
                description =
                        "Codes of themes of the agreement, at most 10, see GET /v1/agreements; none when left out",
                examples = "[\"digital-skills\"]")
        @Size(max = 10, message = "{too-many}") List<@NotNull(message = "{required}") String> themes,

        @Schema(description = "Who carries it out, at most 20; none when left out")
        @Size(max = 20, message = "{too-many}") List<@NotNull(message = "{required}") @Valid Actor> actors,

        @Schema(description = "Title, at most 200 characters per language")
        @NotNull(message = "{required}") @TextRule(max = 200)
        LocalizedText title,

        @Schema(
                description = "What is done, for whom and with what result; at most 5,000 characters per language. "
                        + "Markdown: paragraphs, lists, emphasis, links")
        @NotNull(message = "{required}") @TextRule(max = 5_000, multiline = true)
        LocalizedText description,

        @Schema(description = "When it runs") @NotNull(message = "{required}") @Valid Period period,

        @Schema(description = "Where to read more, at most 20, each address once; none when left out")
        @Size(max = 20, message = "{too-many}") @UniqueLinks
        List<@NotNull(message = "{required}") @Valid Link> links,

        @Schema(description = "Money that it makes available, at most 10; none when left out")
        @Size(max = 10, message = "{too-many}") List<@NotNull(message = "{required}") @Valid Amount> amounts,

        @Schema(description = "How many it reaches") @Valid @Nullable Reach reach,

        @Schema(description = "Whom the secretariat may ask") @Valid @Nullable Contact contact)
        implements CompletedByPath {

    static final String EXTERNAL_ID = "[A-Za-z0-9._:-]{1,100}";

    InitiativeRequest {
        themes = orNone(themes);
        actors = orNone(actors);
        links = orNone(links);
        amounts = orNone(amounts);
    }

    /** Keeps a null element, which validation then names. */
    private static <T> List<T> orNone(@Nullable List<T> items) {
        return items == null ? List.of() : Collections.unmodifiableList(items);
    }

    /** What a partner would send to say what the initiative says already. */
    static InitiativeRequest of(Initiative initiative) {
        var content = initiative.content();
        return new InitiativeRequest(
                initiative.externalId(),
                initiative.isSubmitted() ? RequestedStatus.SUBMITTED : RequestedStatus.DRAFT,
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
                content.contact());
    }

    /** Takes the key from the address where the body leaves it out. */
    @Override
    public InitiativeRequest completedBy(Map<String, String> path, List<Violation> violations) {
        var key = path.get("externalId");
        if (key == null) {
            return this;
        }
        if (!key.matches(EXTERNAL_ID)) {
            throw GeneralProblem.INVALID_REQUEST.withViolations(List.of(Violation.ofParameter(
                    "externalId",
                    "malformed-external-id",
                    "Use 1 to 100 letters, digits and . _ : - in your own key.")));
        }
        if (externalId != null && !externalId.equals(key)) {
            violations.add(fixed(key));
        }
        return withExternalId(key);
    }

    /** Refuses a request that would give the initiative another key. */
    void requireKey(String key) {
        if (!externalId.equals(key)) {
            throw GeneralProblem.INVALID_REQUEST.withViolations(List.of(fixed(key)));
        }
    }

    private static Violation fixed(String key) {
        return Violation.inBody(
                "/externalId",
                "external-id-fixed",
                "The externalId of an initiative does not change: give %s.".formatted(key));
    }

    private InitiativeRequest withExternalId(String key) {
        return new InitiativeRequest(
                key,
                status,
                agreement,
                side,
                level,
                instrument,
                themes,
                actors,
                title,
                description,
                period,
                links,
                amounts,
                reach,
                contact);
    }

    /** What a partner may ask for. */
    InitiativeStatus requestedStatus() {
        return status == RequestedStatus.DRAFT ? InitiativeStatus.DRAFT : InitiativeStatus.SUBMITTED;
    }

    InitiativeContent content() {
        return new InitiativeContent(
                agreement,
                side,
                level,
                instrument,
                themes,
                actors,
                title,
                description,
                period,
                links,
                amounts,
                reach,
                contact);
    }
}
