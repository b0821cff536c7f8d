package nl.stvda.voortgang.initiatives.initiative;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.initiatives.access.Caller;
import nl.stvda.voortgang.initiatives.joint.Joint;
import nl.stvda.voortgang.initiatives.joint.JointProblem;
import nl.stvda.voortgang.initiatives.joint.JointRequest;
import org.jboss.logging.Logger;

/** Links initiatives that are one and the same, and undoes it; each stays its organisation's own. */
@ApplicationScoped
@Transactional
class JointService {

    private static final Logger LOG = Logger.getLogger(JointService.class);

    private final MemberRepository initiatives;
    private final JointMembers members;
    private final History history;
    private final Caller caller;
    private final Clock clock;

    JointService(MemberRepository initiatives, JointMembers members, History history, Caller caller, Clock clock) {
        this.initiatives = initiatives;
        this.members = members;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    Joint link(JointRequest request) {
        var found = members.lock(request.initiatives());
        new LinkObstacles(request, found).refuseWhatCannotBeLinked();
        var joint = joint(request, found);
        var change = new Change(caller.name(), joint.linkedAt());
        record(members.move(found, one -> one.belongTo(joint, change)), ChangeKind.LINKED);
        LOG.infof("Initiatives linked: joint=%s lead=%s members=%d", joint.id(), joint.lead(), found.size());
        return joint;
    }

    private Joint joint(JointRequest request, List<Initiative> found) {
        var lead = found.stream()
                .filter(one -> one.id().equals(request.lead()))
                .findFirst()
                .orElseThrow();
        var others = found.stream().filter(one -> !one.id().equals(lead.id()));
        return new Joint(
                Generators.timeBasedEpochGenerator().generate(),
                lead.id(),
                lead.agreement(),
                clock.instant(),
                Stream.concat(Stream.of(lead), others)
                        .map(one -> new Joint.Member(one.id(), one.organisation(), one.externalId()))
                        .toList());
    }

    /** Its members are seen by the same people: all of them are shared, and none is of a sandbox. */
    Joint get(UUID id) {
        return initiatives
                .memberOf(id)
                .filter(member -> Visibility.isVisible(member, caller))
                .flatMap(Initiative::joint)
                .orElseThrow(() -> unknown(id));
    }

    /** Each member stands for itself again. */
    void undo(UUID id) {
        var found = members.lock(get(id).ids()).stream()
                // a member may have left in the meantime
                .filter(one -> one.joint().map(Joint::id).filter(id::equals).isPresent())
                .toList();
        var change = new Change(caller.name(), clock.instant());
        record(members.move(found, one -> one.belongTo(null, change)), ChangeKind.UNLINKED);
        LOG.infof("Joint initiative undone: joint=%s", id);
    }

    private void record(List<JointMembers.Moved> moved, ChangeKind kind) {
        moved.forEach(one -> history.recordNext(one.before(), one.now(), kind));
    }

    private static ProblemException unknown(UUID id) {
        return JointProblem.UNKNOWN_JOINT_INITIATIVE.withDetail("No joint initiative has id %s.".formatted(id));
    }
}
