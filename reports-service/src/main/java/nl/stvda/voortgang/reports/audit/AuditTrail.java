package nl.stvda.voortgang.reports.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import nl.stvda.voortgang.reports.canonical.CanonicalJson;

/** Reads from the log what was done to one thing, for the feature that it belongs to. */
@ApplicationScoped
@Transactional
public class AuditTrail {

    private final AuditRepository repository;
    private final CanonicalJson json;

    AuditTrail(AuditRepository repository, CanonicalJson json) {
        this.repository = repository;
        this.json = json;
    }

    /** Actions of these names in a round, the newest first. */
    public List<LoggedAction> ofRound(String round, Set<String> actions, int most) {
        return repository.ofRound(round, actions, most).stream()
                .map(entry -> json.read(entry.line().entry(), LoggedAction.class))
                .toList();
    }

    /** The same, the oldest first, with the lines of the chain that they are. */
    public List<AuditLine> linesOfRound(String round, Set<String> actions, int most) {
        return repository.ofRound(round, actions, most).reversed().stream()
                .map(AuditEntry::line)
                .map(line -> new AuditLine(line.hash(), line.entry(), json.read(line.entry(), LoggedAction.class)))
                .toList();
    }
}
