package nl.stvda.voortgang.initiatives.initiative;

import static nl.stvda.voortgang.initiatives.initiative.ChangeKind.CHANGED;
import static nl.stvda.voortgang.initiatives.initiative.ChangeKind.SUBMITTED;
import static nl.stvda.voortgang.initiatives.initiative.ChangeKind.WITHDRAWN;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.initiatives.access.Caller;
import nl.stvda.voortgang.initiatives.problem.GeneralProblem;
import nl.stvda.voortgang.initiatives.problem.Violation;
import nl.stvda.voortgang.initiatives.resemblance.Resemblances;
import org.jboss.logging.Logger;

/** One transaction per use case: load, decide, record the event. */
@ApplicationScoped
@Transactional
class InitiativeService {

    private static final Logger LOG = Logger.getLogger(InitiativeService.class);

    private final InitiativeRepository initiatives;
    private final History history;
    private final Resemblances resemblances;
    private final Fingerprint fingerprint;
    private final Caller caller;
    private final Clock clock;

    InitiativeService(
            InitiativeRepository initiatives,
            History history,
            Resemblances resemblances,
            Fingerprint fingerprint,
            Caller caller,
            Clock clock) {
        this.initiatives = initiatives;
        this.history = history;
        this.resemblances = resemblances;
        this.fingerprint = fingerprint;
        this.caller = caller;
        this.clock = clock;
    }

    /** Posts an initiative for the caller's organisation; the same request again gives the same initiative. */
    Posted post(InitiativeRequest request) {
        var organisation = caller.requireOrganisation();
        var print = fingerprint.of(request);
        var id = Generators.timeBasedEpochGenerator().generate();
        var initiative = Initiative.posted(id, organisation, request, print, change());
        if (!initiatives.addIfNew(initiative)) {
            return repeat(initiatives.getByExternalId(organisation, request.externalId()), print);
        }
        history.begin(initiative);
        LOG.infof("Initiative posted: id=%s organisation=%s", id, organisation);
        var candidates = resemblances.equalTo(InitiativeSubjects.subject(initiative));
        return new Posted(InitiativeResponse.posted(initiative, candidates), true);
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
            history.goOn(before, initiative, isFirstSubmission(before, initiative) ? SUBMITTED : CHANGED);
            LOG.infof("Initiative changed: id=%s revision=%d", id, initiative.revision());
        }
        return InitiativeResponse.withContact(initiative);
    }

    private static boolean isFirstSubmission(InitiativeRevision before, Initiative now) {
        return before.isDraft() && now.isSubmitted();
    }

    /** Takes the initiative back; who never saw it does not hear of it either. */
    InitiativeResponse withdraw(UUID id, Precondition precondition, WithdrawalRequest request) {
        var initiative = ownInitiative(id, precondition);
        var before = InitiativeRevision.of(initiative);
        initiative.withdraw(request.reason(), change());
        history.goOn(before, initiative, WITHDRAWN);
        LOG.infof("Initiative withdrawn: id=%s", id);
        return InitiativeResponse.withContact(initiative);
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
