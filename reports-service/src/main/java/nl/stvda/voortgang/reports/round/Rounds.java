package nl.stvda.voortgang.reports.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stvda.voortgang.conventions.language.Languages;
import nl.stvda.voortgang.conventions.problem.ProblemType;
import nl.stvda.voortgang.reports.audit.AuditTrail;
import nl.stvda.voortgang.reports.template.TemplateSection;

/** Reads rounds: what they are about, what their reports consist of, and what belongs where. */
@ApplicationScoped
@Transactional
public class Rounds {

    private static final int MOST_HISTORY = 500;

    private final RoundRepository repository;
    private final RoundBorder border;
    private final AuditTrail trail;
    private final Languages languages;

    Rounds(RoundRepository repository, RoundBorder border, AuditTrail trail, Languages languages) {
        this.repository = repository;
        this.border = border;
        this.trail = trail;
        this.languages = languages;
    }

    /** The round with this id; refuses the request where there is none. */
    public RoundResponse get(String id) {
        return response(repository.get(id));
    }

    /** Those that the caller may see, the newest real one first. */
    public List<RoundResponse> newestFirst() {
        return repository.newestFirst().stream()
                .filter(round -> border.isOpen(round.id()))
                .map(this::response)
                .toList();
    }

    private RoundResponse response(Round round) {
        return round.response(repository.deadlines(round.id()), languages.tags());
    }

    /** The real round with this id, if there is one. */
    public Optional<RoundResponse> findReal(String id) {
        return repository
                .findByIdOptional(id)
                .filter(round -> round.sandbox().isEmpty())
                .map(this::response);
    }

    /** The round before: that from which it was opened, else the latest of those that reported about the same agreement before it. */
    public Optional<String> before(RoundResponse round) {
        if (round.sandbox() != null) {
            return Optional.empty();
        }
        return Optional.ofNullable(round.previous()).or(() -> repository.idBefore(round.agreement(), round.ordinal()));
    }

    /** What was done to it, the latest first; refuses the request where there is no such round. */
    public List<RoundHistory.Item> history(String id) {
        repository.get(id);
        return trail.ofRound(id, RoundHistory.Kind.actions(), MOST_HISTORY).stream()
                .map(RoundHistory.Item::of)
                .toList();
    }

    /** Refuses the request where what the report says is fixed. */
    public void requireEditable(String id) {
        repository.get(id).requireEditable();
    }

    /**
     * Refuses the request where what the report says is fixed; else who moves or changes the round waits until this
     * transaction ends. To be called before anything of it is read.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void holdEditable(String id) {
        repository.get(id, LockModeType.PESSIMISTIC_WRITE).requireEditable();
    }

    /**
     * Refuses the request with this problem, and the moves that are possible now, where the round is in none of these
     * states; else it stays in its state until this transaction ends. To be called before anything of it is read.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void holdIn(String id, Set<RoundState> states, ProblemType problem) {
        repository.get(id, LockModeType.PESSIMISTIC_READ).requireIn(states, problem);
    }

    /** Its sections as a template says them, in the order of the report. */
    public List<TemplateSection> outline(String id) {
        return repository.sections(id).stream().map(RoundSection::outline).toList();
    }

    /** The real rounds that report about an agreement. */
    public List<String> idsOfAgreement(String agreement) {
        return repository.idsOfAgreement(agreement);
    }

    /** The rounds that show what this organisation tries, whatever the agreement. */
    public List<String> idsOfSandbox(String organisation) {
        return repository.idsOfSandbox(organisation);
    }

    /** In the order of the report; a child comes among its own siblings. */
    public List<Section> sections(String round) {
        return repository.sections(round).stream().map(RoundSection::section).toList();
    }

    /** The section with this code, if a text is written for it; refuses the request where there is none. */
    public Section requireNarrativeSection(String round, String code) {
        repository.get(round);
        return sections(round).stream()
                .filter(section -> section.code().equals(code))
                .filter(section -> section.kind().hasNarrative())
                .findFirst()
                .orElseThrow(() -> RoundProblem.UNKNOWN_SECTION.withDetail(
                        "Round %s has no text for a section called %s.".formatted(round, code)));
    }

    public Placement placement(String round) {
        return new Placement(repository.sections(round).stream()
                .sorted(Comparator.comparingInt(RoundSection::ruleOrder))
                .map(RoundSection::rule)
                .flatMap(Optional::stream)
                .toList());
    }
}
