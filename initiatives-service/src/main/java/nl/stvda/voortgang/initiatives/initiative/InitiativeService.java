package nl.stvda.voortgang.initiatives.initiative;

import static nl.stvda.voortgang.initiatives.initiative.ChangeKind.WITHDRAWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.conventions.request.MergePatch;
import nl.stvda.voortgang.initiatives.access.Caller;
import org.jboss.logging.Logger;

/** One transaction per use case: load, decide, record the event. */
@ApplicationScoped
@Transactional
class InitiativeService {

    private static final Logger LOG = Logger.getLogger(InitiativeService.class);

    private final InitiativeRepository initiatives;
    private final JointMembers members;
    private final InitiativeWriter writer;
    private final History history;
    private final Fingerprint fingerprint;
    private final Caller caller;
    private final Clock clock;

    InitiativeService(
            InitiativeRepository initiatives,
            JointMembers members,
            InitiativeWriter writer,
            History history,
            Fingerprint fingerprint,
            Caller caller,
            Clock clock) {
        this.initiatives = initiatives;
        this.members = members;
        this.writer = writer;
        this.history = history;
        this.fingerprint = fingerprint;
        this.caller = caller;
        this.clock = clock;
    }

    /** Posts an initiative for the caller's organisation; the same request again gives the same initiative. */
    Stored post(InitiativeRequest request) {
        var organisation = caller.requireOrganisation();
        return writer.add(new Owner(organisation, caller.isInSandbox()), request, change(organisation))
                .orElseGet(() -> repeat(initiatives.getByExternalId(organisation, request.externalId()), request));
    }

    private Stored repeat(Initiative existing, InitiativeRequest request) {
        if (!existing.wasPostedAs(fingerprint.of(request))
                && !history.first(existing).says(request)) {
            throw InitiativeProblem.EXTERNAL_ID_TAKEN
                    .withDetail("Something else was posted as %s before.".formatted(existing.externalId()))
                    .withLocation("/v1/initiatives/" + existing.id());
        }
        return Stored.of(existing, Outcome.UNCHANGED);
    }

    /** Replaces what the initiative says; nothing happens where it says so already. */
    Stored replace(UUID id, Precondition precondition, InitiativeRequest request) {
        var initiative = ownInitiative(id, precondition);
        request.requireKey(initiative.externalId());
        return writer.replace(initiative, request, change(initiative.organisation()));
    }

    /** Changes parts of what the initiative says, as if the whole of it had been sent. */
    Stored patch(UUID id, Precondition precondition, MergePatch patch) {
        var initiative = ownInitiative(id, precondition);
        return writer.patch(initiative, patch, change(initiative.organisation()));
    }

    /** Takes the initiative back; an initiative that was never submitted is not announced as withdrawn. */
    Stored withdraw(UUID id, Precondition precondition, WithdrawalRequest request) {
        var initiative = ownInitiative(id, precondition);
        var before = InitiativeRevision.of(initiative);
        initiative.withdraw(request.reason(), change(initiative.organisation()));
        history.recordNext(before, initiative, WITHDRAWN);
        LOG.infof("Initiative withdrawn: id=%s", id);
        return Stored.of(initiative, Outcome.CHANGED);
    }

    /** Held until the end, so that of two changes at once the second one sees the revision that the first one made. */
    private Initiative ownInitiative(UUID id, Precondition precondition) {
        var initiative = members.hold(id);
        Visibility.requireVisible(initiative, caller);
        caller.requireMayWriteFor(initiative.organisation());
        precondition.requireMatch(initiative.revision());
        return initiative;
    }

    private Change change(String organisation) {
        return new Change(caller.name(), clock.instant(), caller.writesOnBehalfOf(organisation));
    }
}
