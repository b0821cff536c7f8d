package nl.stvda.voortgang.reports.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.reports.access.Caller;
import nl.stvda.voortgang.reports.round.RoundSections.Versioned;
import nl.stvda.voortgang.reports.template.TemplateSection;
import org.jboss.logging.Logger;

/** Adds sections to an open round, and removes those that hold nothing. */
@ApplicationScoped
@Transactional
public class SectionChanges {

    /** As many as a template has. */
    static final int MOST_SECTIONS = 100;

    /** What is possible with a section that cannot be removed. */
    private static final List<String> CHANGE = List.of("changeSection");

    private static final Logger LOG = Logger.getLogger(SectionChanges.class);

    private final RoundRepository repository;
    private final RoundLog log;
    private final Event<SectionAdded> added;
    private final Event<SectionRemoval> removing;
    private final Event<RulesChanged> rulesChanged;
    private final Event<RoundChanged> changed;
    private final Caller caller;
    private final Clock clock;

    SectionChanges(
            RoundRepository repository,
            RoundLog log,
            Event<SectionAdded> added,
            Event<SectionRemoval> removing,
            Event<RulesChanged> rulesChanged,
            Event<RoundChanged> changed,
            Caller caller,
            Clock clock) {
        this.repository = repository;
        this.log = log;
        this.added = added;
        this.removing = removing;
        this.rulesChanged = rulesChanged;
        this.changed = changed;
        this.caller = caller;
        this.clock = clock;
    }

    /** As the last of those with its parent, and the last of those with its priority to be asked. */
    public Versioned<SectionResponse> add(String id, TemplateSection request) {
        var round = repository.get(id, LockModeType.PESSIMISTIC_WRITE);
        round.requireEditable();
        var sections = repository.sections(id);
        var nesting = new Nesting(sections);
        SectionFit.require(nesting, request);
        requireRoom(request.code(), nesting, sections);
        nesting.require(request.code(), request.parent());
        var section = new RoundSection(
                id, next(sections, RoundSection::position), next(sections, RoundSection::ruleOrder), request);
        repository.add(section);
        repository.flush();
        if (request.placement() != null) {
            rulesChanged.fire(new RulesChanged(id));
        }
        added.fire(new SectionAdded(id, request));
        var after = RoundSections.response(section, repository.sections(id));
        log.rewritten(id, RoundHistory.Kind.SECTION, request.code(), "", after);
        touch(round);
        LOG.infof("Section of a round added: round=%s section=%s", id, request.code());
        return new Versioned<>(after, round.version());
    }

    /** Refuses the request where the section holds something. */
    public void remove(String id, String code, Precondition precondition) {
        var round = repository.editable(id, precondition);
        var sections = repository.sections(id);
        var section = RoundSections.find(id, sections, code);
        var removal = new SectionRemoval(id, code);
        if (sections.stream().anyMatch(other -> code.equals(other.parent()))) {
            removal.object("sections");
        }
        if (sections.size() == 1) {
            removal.object("the whole report");
        }
        removing.fire(removal);
        if (!removal.found().isEmpty()) {
            throw RoundProblem.SECTION_STAYS
                    .withDetail(
                            "The section still holds: %s.".formatted(String.join(", ", new TreeSet<>(removal.found()))))
                    .withAllowed(CHANGE);
        }
        repository.remove(section);
        log.rewritten(id, RoundHistory.Kind.SECTION, code, RoundSections.response(section, sections), "");
        touch(round);
        LOG.infof("Section of a round removed: round=%s section=%s", id, code);
    }

    private static void requireRoom(String code, Nesting nesting, List<RoundSection> sections) {
        if (nesting.isThere(code)) {
            throw RoundProblem.SECTION_EXISTS.withDetail("The round has a section called %s.".formatted(code));
        }
        if (sections.size() >= MOST_SECTIONS) {
            throw RoundProblem.TOO_MANY_SECTIONS.withDetail(
                    "A round has at most %d sections.".formatted(MOST_SECTIONS));
        }
    }

    private static int next(List<RoundSection> sections, ToIntFunction<RoundSection> number) {
        return sections.stream().mapToInt(number).max().orElse(-1) + 1;
    }

    private void touch(Round round) {
        round.touch(caller.name(), clock.instant());
        repository.flush();
        changed.fire(new RoundChanged(round.id()));
    }
}
