package nl.stvda.voortgang.reports.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.reports.access.Caller;
import org.jboss.logging.Logger;

/** Reads the sections of a round and changes them while it is open; the template that they came from is another thing. */
@ApplicationScoped
@Transactional
public class RoundSections {

    private static final Logger LOG = Logger.getLogger(RoundSections.class);

    private final RoundRepository repository;
    private final RoundLog log;
    private final Event<RulesChanged> rulesChanged;
    private final Event<RoundChanged> changed;
    private final Caller caller;
    private final Clock clock;

    RoundSections(
            RoundRepository repository,
            RoundLog log,
            Event<RulesChanged> rulesChanged,
            Event<RoundChanged> changed,
            Caller caller,
            Clock clock) {
        this.repository = repository;
        this.log = log;
        this.rulesChanged = rulesChanged;
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
        var nesting = new Nesting(sections);
        SectionFit.require(section.kind(), nesting, request);
        nesting.require(code, request.parent());
        var before = response(section, sections);
        section.rewrite(request);
        var isElsewhere = !Objects.equals(section.parent(), before.parent());
        if (request.position() != null || isElsewhere) {
            place(section, Objects.requireNonNullElse(request.position(), sections.size()), sections);
        }
        var ordered = repository.sections(id);
        var after = response(section, ordered);
        if (!after.equals(before)) {
            repository.flush();
            if (!Objects.equals(after.placement(), before.placement())) {
                rulesChanged.fire(new RulesChanged(id));
            }
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

    static RoundSection find(String round, List<RoundSection> sections, String code) {
        return sections.stream()
                .filter(section -> section.code().equals(code))
                .findFirst()
                .orElseThrow(() -> RoundProblem.UNKNOWN_SECTION.withDetail(
                        "Round %s has no section called %s.".formatted(round, code)));
    }

    static SectionResponse response(RoundSection section, List<RoundSection> sections) {
        return section.response(siblings(section, sections).indexOf(section));
    }

    /** Something of a round, and the version of the round that it was read at. */
    public record Versioned<T>(T value, int version) {}
}
