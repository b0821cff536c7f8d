package nl.stvda.voortgang.initiatives.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.conventions.problem.Violation;
import nl.stvda.voortgang.conventions.request.MergePatch;
import nl.stvda.voortgang.initiatives.access.Caller;
import nl.stvda.voortgang.initiatives.catalogue.Catalogue;

/** Initiatives under the keys that their organisations gave them, for partners that do not keep our ids. */
@ApplicationScoped
@Transactional
class OwnKeyService {

    private final InitiativeRepository initiatives;
    private final JointMembers members;
    private final InitiativeWriter writer;
    private final Catalogue catalogue;
    private final Caller caller;
    private final Clock clock;

    OwnKeyService(
            InitiativeRepository initiatives,
            JointMembers members,
            InitiativeWriter writer,
            Catalogue catalogue,
            Caller caller,
            Clock clock) {
        this.initiatives = initiatives;
        this.members = members;
        this.writer = writer;
        this.catalogue = catalogue;
        this.caller = caller;
        this.clock = clock;
    }

    InitiativeResponse one(String organisation, String externalId) {
        catalogue.requireOrganisation(organisation);
        return initiatives
                .seeByExternalId(organisation, externalId)
                .filter(initiative -> Visibility.isVisible(initiative, caller))
                .map(initiative -> Visibility.show(initiative, caller))
                .orElseThrow(() -> unknown(organisation, externalId));
    }

    /** The initiative, where it says this already; refuses at once what would be refused anyway. */
    Optional<Stored> unchanged(String organisation, KeyPrecondition precondition, InitiativeRequest request) {
        requireWritable(organisation);
        requireForOthersToSee(organisation, request);
        var seen = initiatives.seeByExternalId(organisation, request.externalId());
        requireSeen(seen);
        precondition.require(seen);
        return switch (Verdict.on(seen.orElse(null), request)) {
            case Verdict.Refused refused -> throw refused.reason();
            case Verdict.Unchanged _ -> seen.map(initiative -> Stored.of(initiative, Outcome.UNCHANGED));
            case Verdict.Created _, Verdict.Changed _ -> Optional.empty();
        };
    }

    /** Makes the initiative say this, whether it is there or not; all is decided on what is there at this moment. */
    Stored put(String organisation, KeyPrecondition precondition, InitiativeRequest request) {
        requireWritable(organisation);
        requireForOthersToSee(organisation, request);
        return held(organisation, precondition, request)
                .map(initiative -> writer.replace(initiative, request, change(organisation)))
                .or(() -> writer.add(
                        new Owner(organisation, catalogue.isSandbox(organisation)), request, change(organisation)))
                .or(() -> held(organisation, precondition, request)
                        .map(initiative -> writer.replace(initiative, request, change(organisation))))
                .orElseThrow();
    }

    /** Changes parts of what the initiative says, as if the whole of it had been sent. */
    Stored patch(String organisation, String externalId, Precondition precondition, MergePatch patch) {
        requireWritable(organisation);
        var current = members.hold(organisation, externalId)
                .filter(initiative -> Visibility.isVisible(initiative, caller))
                .orElseThrow(() -> unknown(organisation, externalId));
        precondition.requireMatch(current.revision());
        return writer.patch(current, patch, change(organisation));
    }

    private Optional<Initiative> held(String organisation, KeyPrecondition precondition, InitiativeRequest request) {
        var current = members.hold(organisation, request.externalId());
        requireSeen(current);
        precondition.require(current);
        return current;
    }

    private static ProblemException unknown(String organisation, String externalId) {
        return InitiativeProblem.UNKNOWN_INITIATIVE.withDetail(
                "No initiative of %s is called %s.".formatted(organisation, externalId));
    }

    private void requireWritable(String organisation) {
        catalogue.requireOrganisation(organisation);
        caller.requireMayWriteFor(organisation);
    }

    /** What only its organisation sees is nothing that others write for it. */
    private void requireForOthersToSee(String organisation, InitiativeRequest request) {
        if (caller.writesOnBehalfOf(organisation) && request.requestedStatus() == InitiativeStatus.DRAFT) {
            throw GeneralProblem.INVALID_REQUEST.withViolations(List.of(Violation.inBody(
                    "/status",
                    "draft-on-behalf",
                    "Submit it: a draft on behalf of others is seen by nobody who wrote it.")));
        }
    }

    private void requireSeen(Optional<Initiative> current) {
        current.filter(initiative -> !Visibility.isVisible(initiative, caller)).ifPresent(unseen -> {
            throw InitiativeProblem.EXTERNAL_ID_TAKEN.withDetail(
                    "%s uses %s for what only it can see.".formatted(unseen.organisation(), unseen.externalId()));
        });
    }

    private Change change(String organisation) {
        return new Change(caller.name(), clock.instant(), caller.writesOnBehalfOf(organisation));
    }
}
