package nl.stvda.voortgang.initiatives.initiative;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.stvda.voortgang.conventions.request.MergePatch;
import nl.stvda.voortgang.initiatives.resemblance.Resemblances;
import org.jboss.logging.Logger;

/** Carries out what was decided and leaves its history, in the transaction of whoever decided it. */
@ApplicationScoped
@Transactional(MANDATORY)
class InitiativeWriter {

    private static final Logger LOG = Logger.getLogger(InitiativeWriter.class);

    private final InitiativeRepository initiatives;
    private final History history;
    private final Fingerprint fingerprint;
    private final Resemblances resemblances;

    InitiativeWriter(
            InitiativeRepository initiatives, History history, Fingerprint fingerprint, Resemblances resemblances) {
        this.initiatives = initiatives;
        this.history = history;
        this.fingerprint = fingerprint;
        this.resemblances = resemblances;
    }

    /** Adds an initiative; empty where its organisation used the external id before. */
    Optional<Stored> add(Owner owner, InitiativeRequest request, Change change) {
        var id = Generators.timeBasedEpochGenerator().generate();
        var initiative = Initiative.posted(id, owner, request, fingerprint.of(request), change);
        if (!initiatives.addIfNew(initiative)) {
            return Optional.empty();
        }
        history.begin(initiative);
        LOG.infof("Initiative posted: id=%s organisation=%s", id, owner.organisation());
        var candidates = resemblances.equalTo(InitiativeSubjects.subject(initiative));
        return Optional.of(new Stored(InitiativeResponse.posted(initiative, candidates), Outcome.CREATED));
    }

    /** Replaces what the initiative says; nothing happens where it says so already. */
    Stored replace(Initiative initiative, InitiativeRequest request, Change change) {
        var before = InitiativeRevision.of(initiative);
        if (!(initiative.replace(request, change) instanceof Verdict.Changed(var kind))) {
            return Stored.of(initiative, Outcome.UNCHANGED);
        }
        history.recordNext(before, initiative, kind);
        LOG.infof("Initiative changed: id=%s revision=%d", initiative.id(), initiative.revision());
        return Stored.of(initiative, Outcome.CHANGED);
    }

    /** Replaces it by what the patch makes of it. */
    Stored patch(Initiative initiative, MergePatch patch, Change change) {
        initiative.refuseWhenWithdrawn();
        var request = patch.appliedTo(InitiativeRequest.of(initiative), InitiativeRequest.class);
        request.requireKey(initiative.externalId());
        return replace(initiative, request, change);
    }
}
