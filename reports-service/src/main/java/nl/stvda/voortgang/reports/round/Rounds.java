package nl.stvda.voortgang.reports.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Reads rounds: what they are about, what their reports consist of, and what belongs where. */
@ApplicationScoped
@Transactional
public class Rounds {

    private final RoundRepository repository;
    private final RoundBorder border;

    Rounds(RoundRepository repository, RoundBorder border) {
        this.repository = repository;
        this.border = border;
    }

    /** The round with this id; refuses the request where there is none. */
    public RoundResponse get(String id) {
        return repository.get(id).response(repository.deadlines(id));
    }

    /** Those that the caller may see, the newest real one first. */
    public List<RoundResponse> newestFirst() {
        return repository.newestFirst().stream()
                .filter(round -> border.isOpen(round.id()))
                .map(round -> round.response(repository.deadlines(round.id())))
                .toList();
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
                .map(RoundSection::rule)
                .flatMap(Optional::stream)
                .toList());
    }
}
