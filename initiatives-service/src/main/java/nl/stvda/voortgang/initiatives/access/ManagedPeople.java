package nl.stvda.voortgang.initiatives.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;

/** Whose access the caller may see and decide: the secretariat's call for all, an approver's for those who work there. */
@RequestScoped
public class ManagedPeople {

    /** The roles that are tied to an organisation, which is also what its approver may give. */
    private static final Set<String> OF_ORGANISATIONS = Set.of(Role.CONTRIBUTOR, Role.APPROVER);

    private final SecurityIdentity identity;
    private final Caller caller;

    ManagedPeople(SecurityIdentity identity, Caller caller) {
        this.identity = identity;
        this.caller = caller;
    }

    /** Whether a role is held for an organisation. */
    public static boolean isOfOrganisation(String role) {
        return OF_ORGANISATIONS.contains(role);
    }

    /** Whether the caller may see someone with these roles. */
    public boolean includes(Collection<String> roles, Optional<String> organisation) {
        return caller.isSecretariat()
                || identity.hasRole(Role.AUDITOR)
                || (isApproverOf(organisation) && OF_ORGANISATIONS.containsAll(roles));
    }

    /** Refuses callers who may not give this role. */
    public void requireMayGive(String role, Optional<String> organisation) {
        if (!caller.isSecretariat() && !(isApproverOf(organisation) && OF_ORGANISATIONS.contains(role))) {
            throw GeneralProblem.FORBIDDEN.withDetail(
                    "An approver gives the roles contributor and approver, for the own organisation.");
        }
    }

    private boolean isApproverOf(Optional<String> organisation) {
        return identity.hasRole(Role.APPROVER)
                && organisation.filter(caller::belongsTo).isPresent();
    }
}
