package nl.stvda.voortgang.initiatives.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import nl.stvda.voortgang.initiatives.joint.Joint;
import nl.stvda.voortgang.initiatives.resemblance.Subject;
import nl.stvda.voortgang.initiatives.resemblance.Subjects;

/** Gives initiatives to those who compare them. */
@ApplicationScoped
class InitiativeSubjects implements Subjects {

    private final InitiativeRepository initiatives;

    InitiativeSubjects(InitiativeRepository initiatives) {
        this.initiatives = initiatives;
    }

    @Override
    public Subject get(UUID id) {
        return subject(initiatives.get(id));
    }

    static Subject subject(Initiative initiative) {
        return new Subject(
                initiative.id(),
                initiative.revision(),
                initiative.organisation(),
                initiative.externalId(),
                initiative.isSubmitted(),
                initiative.isSandbox(),
                initiative.content(),
                initiative.joint().map(Joint::ids).map(Set::copyOf).orElse(Set.of()));
    }
}
