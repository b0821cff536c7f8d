package nl.stvda.voortgang.initiatives.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.initiatives.identity.IdentityProblem;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Makes accounts in Keycloak, in steps of which each can be the last one before an outage. */
@ApplicationScoped
class NewUsers {

    private static final int CONFLICT = 409;
    private static final String DEFAULT_ROLES = "default-roles-";

    private final UsersClient client;
    private final UsersSession session;
    private final PeopleConfig config;

    NewUsers(@RestClient UsersClient client, UsersSession session, PeopleConfig config) {
        this.client = client;
        this.session = session;
        this.config = config;
    }

    /**
     * Makes an account with this role. One that has the address, and neither a role nor a password, was begun before and not
     * finished: it is finished. Empty where somebody has the address.
     */
    Optional<Account> make(InvitationRequest request) {
        return session.asking(bearer -> begun(bearer, request)
                .filter(account -> isUnfinished(bearer, account))
                .map(account -> finished(bearer, account.in(request.organisation()), request.role())));
    }

    /** With the address, made now or before. */
    private Optional<Account> begun(String bearer, InvitationRequest request) {
        var known = withEmail(bearer, request);
        if (known.isPresent()) {
            return known;
        }
        for (var username : Username.candidates(request.firstName(), request.lastName())) {
            create(bearer, Account.of(request, username));
            var made = withEmail(bearer, request);
            if (made.isPresent()) {
                return made;
            }
        }
        throw IdentityProblem.away("The identity provider finds no name to sign in with for this person.");
    }

    /** Nothing where somebody else has the name, or had the address first. */
    private void create(String bearer, Account account) {
        try {
            client.create(bearer, config.realm(), account.whole());
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() != CONFLICT) {
                throw refused;
            }
        }
    }

    private Optional<Account> withEmail(String bearer, InvitationRequest request) {
        return client.withEmail(bearer, config.realm(), request.email(), true).stream()
                .map(Account::new)
                .findFirst();
    }

    private boolean isUnfinished(String bearer, Account account) {
        return account.isPerson()
                && account.waitsForPassword()
                && client.roles(bearer, config.realm(), account.id()).stream()
                        .allMatch(role -> role.name().startsWith(DEFAULT_ROLES));
    }

    private Account finished(String bearer, Account begun, PersonRole role) {
        var account = role.takesSecondFactor() ? begun.asking(Account.SET_UP_ONE_TIME_PASSWORDS) : begun;
        client.replace(bearer, config.realm(), account.id(), account.whole());
        client.give(bearer, config.realm(), account.id(), List.of(client.role(bearer, config.realm(), role.code())));
        return account;
    }

    /** Sends the mail with the link to whatever the person has to do first. */
    void sendInvitation(Account account) {
        session.asking(bearer -> {
            client.mailActions(
                    bearer,
                    config.realm(),
                    account.id(),
                    config.dashboardClientId(),
                    config.invitationLifespan().toSeconds(),
                    account.requiredActions());
            return account;
        });
    }
}
