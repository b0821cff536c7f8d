package nl.stvda.voortgang.reports.round;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.LocalizedTextConverter;
import nl.stvda.voortgang.conventions.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** One time that we report about an agreement. */
@Entity
class Round {

    @Id
    private String id;

    private String agreement;
    private int ordinal;
    private int year;

    @Convert(converter = LocalizedTextConverter.class)
    private LocalizedText title;

    private LocalDate periodStart;
    private LocalDate periodEnd;

    @Enumerated(EnumType.STRING)
    private RoundState state;

    private @Nullable String template;
    private @Nullable String previous;

    @Enumerated(EnumType.STRING)
    private SignOffRule signOffRule;

    private boolean silenceIsConsent;
    private boolean abstentionAllowed;

    @Convert(converter = RecipientsConverter.class)
    private List<Recipient> recipients;

    /** Those of the installation where it is empty. */
    private String[] languages;

    /** The organisation whose trials it shows; null in a real round. */
    private @Nullable String sandbox;

    private @Nullable String changedBy;

    /** Every change sets it, so every change makes a version, also one of a date. */
    private @Nullable Instant changedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    Round() {}

    @SuppressWarnings("NullAway.Init") // rewrite() sets the rest
    Round(String id, int ordinal, RoundStart start, String by, Instant at) {
        this.id = id;
        this.ordinal = ordinal;
        agreement = start.agreement();
        template = start.template();
        previous = start.previous();
        state = RoundState.PLANNED;
        rewrite(
                new RoundRequest(
                        start.title(),
                        start.year(),
                        start.period(),
                        start.signOff(),
                        start.recipients(),
                        start.languages()),
                by,
                at);
    }

    void rewrite(RoundRequest request, String by, Instant at) {
        title = request.title();
        year = request.year();
        periodStart = request.period().start();
        periodEnd = request.period().end();
        signOffRule = request.signOff().rule();
        silenceIsConsent = request.signOff().deadlineCountsAsConsent();
        abstentionAllowed = request.signOff().abstentionAllowed();
        recipients = List.copyOf(request.recipients());
        languages = request.languages().toArray(String[]::new);
        touch(by, at);
    }

    void call(LocalizedText name, String by, Instant at) {
        title = name;
        touch(by, at);
    }

    void go(RoundMove move, String by, Instant at) {
        if (!move.isPossibleFrom(state)) {
            throw RoundProblem.ILLEGAL_ROUND_MOVE
                    .withDetail("The round is %s, from where %s is not possible.".formatted(state.code(), move.code()))
                    .withAllowed(codes(state));
        }
        state = move.target();
        touch(by, at);
    }

    void touch(String by, Instant at) {
        changedBy = by;
        changedAt = at;
    }

    void requireEditable() {
        if (!state.isEditable()) {
            throw RoundProblem.ROUND_NOT_EDITABLE
                    .withDetail("The round is %s, and what its report says is fixed.".formatted(state.code()))
                    .withAllowed(codes(state));
        }
    }

    void requireIn(Set<RoundState> states, ProblemType problem) {
        if (!states.contains(state)) {
            throw problem.withDetail("The round is %s.".formatted(state.code())).withAllowed(codes(state));
        }
    }

    private static List<String> codes(RoundState state) {
        return state.moves().stream().map(RoundMove::code).toList();
    }

    String id() {
        return id;
    }

    LocalizedText title() {
        return title;
    }

    RoundState state() {
        return state;
    }

    int version() {
        return version;
    }

    Optional<String> sandbox() {
        return Optional.ofNullable(sandbox);
    }

    RoundResponse response(List<Deadline> deadlines, List<String> installed) {
        return new RoundResponse(
                id,
                sandbox == null ? null : true,
                agreement,
                ordinal,
                year,
                title,
                new RoundResponse.Period(periodStart, periodEnd),
                state,
                state.moves(),
                deadlines,
                new SignOffPolicy(signOffRule, silenceIsConsent, abstentionAllowed),
                recipients,
                languages.length == 0 ? installed : List.of(languages),
                template,
                previous,
                changedBy,
                changedAt,
                version);
    }
}
