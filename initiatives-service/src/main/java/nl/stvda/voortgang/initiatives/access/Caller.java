package nl.stvda.voortgang.initiatives.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import nl.stvda.voortgang.conventions.access.Bearer;
import nl.stvda.voortgang.conventions.access.People;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who sent this request, as the token says; never as the request says. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;
    private final JsonWebToken token;
    private final Sandboxes sandboxes;
    private final People people;

    Caller(SecurityIdentity identity, JsonWebToken token, Sandboxes sandboxes, People people) {
        this.identity = identity;
        this.token = token;
        this.sandboxes = sandboxes;
        this.people = people;
    }

    /** The name to keep with what the caller changes. */
    public String name() {
        return identity.getPrincipal().getName();
    }

    /** The account in the realm; stays the same when the name changes. */
    public String subject() {
        return Bearer.of(token).subject();
    }

    /** When the token was made. */
    public Instant issuedAt() {
        return Bearer.of(token).issuedAt();
    }

    /** Whether this is someone who signed in, and not a program. */
    public boolean isPerson() {
        return people.signInThrough(Bearer.of(token).client());
    }

    public boolean isSecretariat() {
        return identity.hasRole(Role.SECRETARIAT);
    }

    /** The organisation that the caller posts for. */
    public String requireOrganisation() {
        return organisation()
                .orElseThrow(() -> GeneralProblem.FORBIDDEN.withDetail(
                        "Your token names no organisation, so there is nothing to post for."));
    }

    /** Whether the caller belongs to this organisation. */
    public boolean belongsTo(String organisation) {
        return organisation().filter(organisation::equals).isPresent();
    }

    /** Refuses callers who may not write for this organisation: who belongs to it may, and the secretariat on its behalf. */
    public void requireMayWriteFor(String organisation) {
        if (!writesOnBehalfOf(organisation)) {
            requireBelongsTo(organisation);
        }
    }

    /** Whether what the caller writes for this organisation is marked as written for it by the secretariat. */
    public boolean writesOnBehalfOf(String organisation) {
        return isSecretariat() && !belongsTo(organisation);
    }

    /** Refuses callers who do not belong to this organisation. */
    public void requireBelongsTo(String organisation) {
        if (!belongsTo(organisation)) {
            throw GeneralProblem.FORBIDDEN.withDetail(
                    "This belongs to %s; only %s can change it.".formatted(organisation, organisation));
        }
    }

    /** Whether the caller may see what the organisation shares with the secretariat only. */
    public boolean maySeeContactOf(String organisation) {
        return belongsTo(organisation) || identity.hasRole(Role.SECRETARIAT);
    }

    /** Whether the caller may see what the secretariat decided about what the organisation posted, and why. */
    public boolean maySeeReviewOf(String organisation) {
        return maySeeContactOf(organisation) || identity.hasRole(Role.AUDITOR);
    }

    /** Whether the caller belongs to an organisation that is there to try with. */
    public boolean isInSandbox() {
        return organisation().filter(sandboxes::isSandbox).isPresent();
    }

    /** Whether the caller looks after all organisations, and so may look into a sandbox too. */
    public boolean supervises() {
        return identity.hasRole(Role.SECRETARIAT) || identity.hasRole(Role.AUDITOR);
    }

    /** What a list shows to the caller, who perhaps asked for some organisations only. */
    public ListedInitiatives listed(Collection<String> asked) {
        if (isInSandbox()) {
            return new ListedInitiatives.OwnSandbox(requireOrganisation());
        }
        return supervises() && asked.stream().anyMatch(sandboxes::isSandbox)
                ? new ListedInitiatives.AskedForSandbox()
                : new ListedInitiatives.Real(organisation());
    }

    /** Whether the caller may see the evidence that the organisation gives for what it did. */
    public boolean maySeeEvidenceOf(String organisation) {
        return belongsTo(organisation) || identity.hasRole(Role.SECRETARIAT) || identity.hasRole(Role.AUDITOR);
    }

    /** The organisation of the caller, if the token names one. */
    public Optional<String> organisation() {
        return Bearer.of(token).organisation();
    }
}
