package nl.stvda.voortgang.reports.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.problem.Violation;
import nl.stvda.voortgang.reports.access.Caller;
import nl.stvda.voortgang.reports.template.Placeholder;
import nl.stvda.voortgang.reports.template.SectionKind;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads the sections of a round and changes them while it is open; the template that they came from is another thing. */
@ApplicationScoped
@Transactional
public class RoundSections {

    private static final Logger LOG = Logger.getLogger(RoundSections.class);

    private final RoundRepository repository;
    private final RoundLog log;
    private final Event<RoundChanged> changed;
    private final Caller caller;
    private final Clock clock;

    RoundSections(RoundRepository repository, RoundLog log, Event<RoundChanged> changed, Caller caller, Clock clock) {
        this.repository = repository;
        this.log = log;
        this.changed = changed;
        this.caller = caller;
        this.clock = clock;
    }

    /** In order, each among those with the same parent; refuses the request where there is no such round. */
    public Versioned<List<SectionResponse>> of(String round) {
        var version = repository.get(round).version();
        var sections = repository.sections(round);
        return new Versioned<>(
                sections.stream().map(section -> response(section, sections)).toList(), version);
    }

    /** Refuses the request where there is no such section. */
    public Versioned<SectionResponse> get(String round, String code) {
        var version = repository.get(round).version();
        var sections = repository.sections(round);
        return new Versioned<>(response(find(round, sections, code), sections), version);
    }

    /** The same again changes nothing. */
    public Versioned<SectionResponse> change(
            String id, String code, Precondition precondition, SectionRequest request) {
        var round = repository.editable(id, precondition);
        var sections = repository.sections(id);
        var section = find(id, sections, code);
        requireFit(section, request);
        var before = response(section, sections);
        section.rewrite(request);
        if (request.position() != null) {
            place(section, request.position(), sections);
        }
        var ordered = repository.sections(id);
        var after = response(section, ordered);
        if (!after.equals(before)) {
            round.touch(caller.name(), clock.instant());
            repository.flush();
            log.rewritten(id, RoundHistory.Kind.SECTION, code, before, after);
            changed.fire(new RoundChanged(id));
            LOG.infof("Section of a round changed: round=%s section=%s", id, code);
        }
        return new Versioned<>(after, round.version());
    }

    /** Siblings share the places that they have; where others stand does not matter to them. */
    private static void place(RoundSection section, int position, List<RoundSection> sections) {
        var siblings = new ArrayList<>(siblings(section, sections));
        var places = siblings.stream().map(RoundSection::position).toList();
        siblings.remove(section);
        siblings.add(Math.min(position, siblings.size()), section);
        IntStream.range(0, places.size()).forEach(at -> siblings.get(at).standAt(places.get(at)));
    }

    private static List<RoundSection> siblings(RoundSection section, List<RoundSection> sections) {
        return sections.stream()
                .filter(other -> Objects.equals(other.parent(), section.parent()))
                .toList();
    }

    private static RoundSection find(String round, List<RoundSection> sections, String code) {
        return sections.stream()
                .filter(section -> section.code().equals(code))
                .findFirst()
                .orElseThrow(() -> RoundProblem.UNKNOWN_SECTION.withDetail(
                        "Round %s has no section called %s.".formatted(round, code)));
    }

    private static SectionResponse response(RoundSection section, List<RoundSection> sections) {
        return section.response(siblings(section, sections).indexOf(section));
    }

    private static void requireFit(RoundSection section, SectionRequest request) {
        var violations = Stream.of(
                        display(section, request),
                        placeholders("/heading", request.heading()),
                        placeholders("/question", request.question()))
                .flatMap(List::stream)
                .toList();
        if (!violations.isEmpty()) {
            throw GeneralProblem.INVALID_REQUEST.withViolations(violations);
        }
    }

    private static List<Violation> display(RoundSection section, SectionRequest request) {
        return request.display() == null || section.kind() == SectionKind.ENTRIES
                ? List.of()
                : List.of(Violation.inBody(
                        "/display", "only-for-entries", "Leave this out: it is for sections of kind entries."));
    }

    private static List<Violation> placeholders(String pointer, @Nullable LocalizedText text) {
        return text == null
                ? List.of()
                : text.texts().entrySet().stream()
                        .filter(words -> Placeholder.hasUnknown(words.getValue()))
                        .map(words -> Violation.inBody(
                                "%s/%s".formatted(pointer, words.getKey()),
                                "unknown-placeholder",
                                "No such placeholder exists. The operation createTemplate lists those that do."))
                        .toList();
    }

    /** Something of a round, and the version of the round that it was read at. */
    public record Versioned<T>(T value, int version) {}
}
