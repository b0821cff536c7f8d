package nl.stvda.voortgang.initiatives.initiative;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.initiatives.access.Caller;
import nl.stvda.voortgang.initiatives.outbox.Outbox;
import nl.stvda.voortgang.initiatives.problem.GeneralProblem;
import nl.stvda.voortgang.initiatives.problem.Violation;
import org.jboss.logging.Logger;

/** One transaction per use case: load, decide, record the event. */
@ApplicationScoped
@Transactional
class InitiativeService {

    private static final Logger LOG = Logger.getLogger(InitiativeService.class);

    private final InitiativeRepository initiatives;
    private final RevisionRepository revisions;
    private final Fingerprint fingerprint;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    InitiativeService(
            InitiativeRepository initiatives,
            RevisionRepository revisions,
            Fingerprint fingerprint,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.initiatives = initiatives;
        this.revisions = revisions;
        this.fingerprint = fingerprint;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** Posts an initiative for the caller's organisation; the same request again gives the same initiative. */
    Posted post(InitiativeRequest request) {
        var organisation = caller.requireOrganisation();
        var owner = new Owner(organisation, caller.isInSandbox());
        var print = fingerprint.of(request);
        var id = Generators.timeBasedEpochGenerator().generate();
        var initiative = Initiative.posted(id, owner, request, print, change());
        if (!initiatives.addIfNew(initiative)) {
            return repeat(initiatives.getByExternalId(organisation, request.externalId()), print);
        }
        if (initiative.isSubmitted()) {
            outbox.append(InitiativeEvent.SUBMITTED.about(initiative));
        }
        LOG.infof("Initiative posted: id=%s organisation=%s", id, organisation);
        return new Posted(InitiativeResponse.withContact(initiative), true);
    }

    private static Posted repeat(Initiative existing, String print) {
        if (!existing.wasPostedAs(print)) {
            throw InitiativeProblem.EXTERNAL_ID_TAKEN
                    .withDetail("Something else was posted as %s before.".formatted(existing.externalId()))
                    .withLocation("/v1/initiatives/" + existing.id());
        }
        return new Posted(InitiativeResponse.withContact(existing), false);
    }

    /** Replaces what the initiative says; nothing happens where it says so already. */
    InitiativeResponse replace(UUID id, Precondition precondition, InitiativeRequest request) {
        var initiative = ownInitiative(id, precondition);
        if (!initiative.externalId().equals(request.externalId())) {
            throw GeneralProblem.INVALID_REQUEST.withViolations(List.of(Violation.inBody(
                    "/externalId",
                    "external-id-fixed",
                    "The externalId of an initiative does not change: give %s.".formatted(initiative.externalId()))));
        }
        var before = InitiativeRevision.of(initiative);
        if (initiative.replace(request, change())) {
            supersede(before);
            announceReplaced(before, initiative);
            LOG.infof("Initiative changed: id=%s revision=%d", id, initiative.revision());
        }
        return InitiativeResponse.withContact(initiative);
    }

    private void announceReplaced(InitiativeRevision before, Initiative initiative) {
        if (initiative.isSubmitted()) {
            var event = before.isDraft() ? InitiativeEvent.SUBMITTED : InitiativeEvent.CHANGED;
            outbox.append(event.about(initiative));
        }
    }

    /** Takes the initiative back; who never saw it does not hear of it either. */
    InitiativeResponse withdraw(UUID id, Precondition precondition, WithdrawalRequest request) {
        var initiative = ownInitiative(id, precondition);
        var before = InitiativeRevision.of(initiative);
        initiative.withdraw(request.reason(), change());
        supersede(before);
        if (!before.isDraft()) {
            outbox.append(InitiativeEvent.WITHDRAWN.about(initiative));
        }
        LOG.infof("Initiative withdrawn: id=%s", id);
        return InitiativeResponse.withContact(initiative);
    }

    /** Of two changes at once, the one that lost must hear of it here, before it collides with the other's revision. */
    private void supersede(InitiativeRevision before) {
        initiatives.flush();
        revisions.persist(before);
    }

    private Initiative ownInitiative(UUID id, Precondition precondition) {
        var initiative = initiatives.get(id);
        Visibility.requireVisible(initiative, caller);
        caller.requireBelongsTo(initiative.organisation());
        precondition.requireMatch(initiative.revision());
        return initiative;
    }

    private Change change() {
        return new Change(caller.name(), clock.instant());
    }

    /** An initiative, and whether this request made it. */
    record Posted(InitiativeResponse initiative, boolean isNew) {}
}
