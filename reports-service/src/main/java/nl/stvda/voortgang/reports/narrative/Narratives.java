package nl.stvda.voortgang.reports.narrative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.reports.access.Caller;
import nl.stvda.voortgang.reports.audit.Action;
import nl.stvda.voortgang.reports.audit.Audit;
import nl.stvda.voortgang.reports.catalogue.Catalogue;
import nl.stvda.voortgang.reports.catalogue.Named;
import nl.stvda.voortgang.reports.round.Rounds;
import nl.stvda.voortgang.reports.version.ChangeLog;
import org.jboss.logging.Logger;

/** Reads and writes the texts of a round. */
@ApplicationScoped
@Transactional
public class Narratives {

    private static final Logger LOG = Logger.getLogger(Narratives.class);

    private final NarrativeRepository repository;
    private final Rounds rounds;
    private final Catalogue catalogue;
    private final ChangeLog changes;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    Narratives(
            NarrativeRepository repository,
            Rounds rounds,
            Catalogue catalogue,
            ChangeLog changes,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.repository = repository;
        this.rounds = rounds;
        this.catalogue = catalogue;
        this.changes = changes;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** All of a round; refuses the request where there is no such round. */
    public List<NarrativeResponse> of(String round) {
        rounds.get(round);
        return repository.ofRound(round).stream().map(Narrative::response).toList();
    }

    /** What is known of each text of a round without reading it. */
    public List<NarrativeOutline> outlines(String round) {
        return repository.outlines(round);
    }

    /** Gives the sections of a new round their first texts. */
    @Transactional(TxType.MANDATORY)
    public void open(String round, List<FirstText> texts) {
        repository.persist(texts.stream().map(text -> new Narrative(round, text)));
    }

    public NarrativeResponse get(String round, String section) {
        rounds.requireNarrativeSection(round, section);
        return repository.get(round, section).response();
    }

    /** Writes the text, unless someone else did since the caller read it. */
    public NarrativeResponse write(String round, String section, Precondition precondition, NarrativeRequest request) {
        rounds.requireNarrativeSection(round, section);
        rounds.requireEditable(round);
        var narrative = repository.getForUpdate(round, section);
        precondition.requireMatch(narrative.version());
        if (narrative.rewrite(request.text(), request.themes(), caller.name(), clock.instant())) {
            repository.flush();
            changes.recordNarrative(round, section);
            audit.record(Action.inRound(round, "narrative.written", section).with("version", narrative.version()));
            LOG.infof("Narrative written: round=%s section=%s version=%d", round, section, narrative.version());
        }
        return narrative.response();
    }

    /** Those of the agreement, and those that the round came with in case the agreement was not announced yet. */
    Set<String> knownThemes(String round) {
        var agreement = rounds.get(round).agreement();
        return Stream.concat(
                        catalogue.names(agreement).themes().stream().map(Named::code),
                        repository.ofRound(round).stream().flatMap(narrative -> narrative.response().themes().stream()))
                .collect(Collectors.toSet());
    }
}
