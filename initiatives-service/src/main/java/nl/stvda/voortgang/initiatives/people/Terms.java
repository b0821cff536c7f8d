package nl.stvda.voortgang.initiatives.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.problem.Violation;
import nl.stvda.voortgang.initiatives.access.ManagedPeople;
import nl.stvda.voortgang.initiatives.catalogue.Catalogue;
import org.jspecify.annotations.Nullable;

/** On which terms somebody gets a role. */
@ApplicationScoped
class Terms {

    private final ManagedPeople managed;
    private final Catalogue catalogue;
    private final Directory directory;
    private final PeopleConfig config;

    Terms(ManagedPeople managed, Catalogue catalogue, Directory directory, PeopleConfig config) {
        this.managed = managed;
        this.catalogue = catalogue;
        this.directory = directory;
        this.config = config;
    }

    /** Refuses a role that the caller may not give, or that does not go with the organisation. */
    void requireFitting(RoleRequest wanted) {
        var organisation = wanted.organisation();
        if (wanted.role().isOfOrganisation() && organisation == null) {
            throw violation("required", "Say for which organisation.");
        }
        if (!wanted.role().isOfOrganisation() && organisation != null) {
            throw violation(
                    "organisation-not-possible", "Leave the organisation out: this role is of no organisation.");
        }
        if (organisation != null && !isKnown(organisation)) {
            throw violation(
                    "unknown-organisation",
                    "This organisation is not known. GET /v1/organisations lists those that are.");
        }
        managed.requireMayGive(wanted.role().code(), Optional.ofNullable(organisation));
    }

    private static RuntimeException violation(String code, String detail) {
        return GeneralProblem.INVALID_REQUEST.withViolations(List.of(Violation.inBody("/organisation", code, detail)));
    }

    private boolean isKnown(String organisation) {
        return catalogue.isSandbox(organisation)
                || catalogue.organisations().stream()
                        .anyMatch(known -> known.code().equals(organisation));
    }

    /** Refuses one more than an organisation may have. */
    void requireRoom(@Nullable String organisation) {
        var withAccess = directory.withAccess(organisation);
        if (withAccess >= config.mostPerOrganisation()) {
            throw PeopleProblem.TOO_MANY_PEOPLE.withDetail("%d people have access already.".formatted(withAccess));
        }
    }
}
