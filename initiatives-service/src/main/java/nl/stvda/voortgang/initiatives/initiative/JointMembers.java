package nl.stvda.voortgang.initiatives.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Keeps joint initiatives true: a member that cannot belong to one any more leaves it, and the others say so. Members are
 * always locked in one order, so that two changes never wait for each other.
 */
@ApplicationScoped
class JointMembers {

    private final InitiativeRepository initiatives;
    private final MemberRepository members;

    JointMembers(InitiativeRepository initiatives, MemberRepository members) {
        this.initiatives = initiatives;
        this.members = members;
    }

    /** Those that there are, locked until the end of the transaction. */
    List<Initiative> lock(Collection<UUID> ids) {
        return ids.stream()
                .distinct()
                .sorted()
                .map(members::lock)
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * As {@link InitiativeRepository#hold}, for a change by which it may leave its joint initiative: the other members are
     * held too, and before it where they come first. A member that is linked in between has a newer revision than the caller saw.
     */
    Initiative hold(UUID id) {
        lock(members.withItsMembers(id));
        return initiatives.hold(id);
    }

    /** As {@link #hold(UUID)}, by its organisation's own key; empty where there is none. */
    Optional<Initiative> hold(String organisation, String externalId) {
        lock(members.withItsMembers(organisation, externalId));
        return initiatives.holdByExternalId(organisation, externalId);
    }

    /** Removes what was just changed from its joint initiative where it must leave; answers the other members, which change with it. */
    List<Moved> settle(Initiative changed) {
        var joint = changed.joint().orElse(null);
        if (joint == null || changed.mayBelongTo(joint)) {
            return List.of();
        }
        var others = lock(joint.ids()).stream()
                .filter(one -> !one.id().equals(changed.id()))
                .toList();
        changed.assign(null);
        var rest = joint.without(changed.id()).orElse(null);
        var change = new Change(changed.changedBy(), changed.changedAt());
        return move(others, one -> one.belongTo(rest, change));
    }

    /** Moves each; what it was before is kept for the history. */
    List<Moved> move(List<Initiative> those, Consumer<Initiative> step) {
        var moved = new ArrayList<Moved>();
        for (var member : those) {
            var before = InitiativeRevision.of(member);
            step.accept(member);
            moved.add(new Moved(before, member));
        }
        return moved;
    }

    /** An initiative, and what it was. */
    record Moved(InitiativeRevision before, Initiative now) {}
}
