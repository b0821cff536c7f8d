package nl.stvda.voortgang.initiatives.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The accounts in Keycloak. */
@ApplicationScoped
class Users {

    /** Per role. Far more than the six organisations have together. */
    private static final int MOST_LISTED = 1_000;

    private static final int NOT_FOUND = 404;
    private static final String ONE_TIME_PASSWORD = "otp";

    private final UsersClient client;
    private final UsersSession session;
    private final PeopleConfig config;

    Users(@RestClient UsersClient client, UsersSession session, PeopleConfig config) {
        this.client = client;
        this.session = session;
        this.config = config;
    }

    /** Everybody who has one of the roles. */
    Map<PersonRole, List<Account>> byRole() {
        return session.asking(bearer -> {
            var found = new EnumMap<PersonRole, List<Account>>(PersonRole.class);
            for (var role : PersonRole.values()) {
                found.put(
                        role,
                        client.withRole(bearer, config.realm(), role.code(), false, MOST_LISTED).stream()
                                .map(Account::new)
                                .filter(Account::isPerson)
                                .toList());
            }
            return found;
        });
    }

    /** Empty where no person has this account. */
    Optional<Account> find(UUID id) {
        return session.asking(bearer -> {
            try {
                return Optional.of(new Account(client.user(bearer, config.realm(), id)))
                        .filter(Account::isPerson);
            } catch (WebApplicationException refused) {
                if (refused.getResponse().getStatus() == NOT_FOUND) {
                    return Optional.empty();
                }
                throw refused;
            }
        });
    }

    List<PersonRole> roles(UUID id) {
        return session.asking(bearer -> client.roles(bearer, config.realm(), id).stream()
                .flatMap(role -> PersonRole.of(role.name()).stream())
                .sorted()
                .toList());
    }

    /**
     * This role and no other of those that people have; whoever decides for others has to have a second factor. The new role
     * comes first: where Keycloak stops half-way, the person still has one, and a repeat goes on.
     */
    void change(Account account, RoleRequest wanted) {
        session.asking(bearer -> {
            var placed = account.in(wanted.organisation());
            var secured = wanted.role().takesSecondFactor() && !hasSecondFactor(bearer, account)
                    ? placed.asking(Account.SET_UP_ONE_TIME_PASSWORDS)
                    : placed;
            client.replace(bearer, config.realm(), account.id(), secured.whole());
            client.give(
                    bearer,
                    config.realm(),
                    account.id(),
                    List.of(client.role(bearer, config.realm(), wanted.role().code())));
            var superfluous = client.roles(bearer, config.realm(), account.id()).stream()
                    .filter(role -> PersonRole.of(role.name())
                            .filter(known -> known != wanted.role())
                            .isPresent())
                    .toList();
            if (!superfluous.isEmpty()) {
                client.take(bearer, config.realm(), account.id(), superfluous);
            }
            client.signOut(bearer, config.realm(), account.id());
            return account;
        });
    }

    private boolean hasSecondFactor(String bearer, Account account) {
        return client.credentials(bearer, config.realm(), account.id()).stream()
                .anyMatch(credential -> credential.type().equals(ONE_TIME_PASSWORD));
    }

    /** Answers whether nobody can sign in with it any more. An account that is gone is out of use, too. */
    boolean disable(UUID id) {
        try {
            find(id).ifPresent(account -> {
                enable(account, false);
                signOut(id);
            });
            return true;
        } catch (ProblemException away) {
            return false;
        }
    }

    void enable(Account account, boolean enabled) {
        session.asking(bearer -> {
            client.replace(
                    bearer,
                    config.realm(),
                    account.id(),
                    account.enabled(enabled).whole());
            return account;
        });
    }

    void signOut(UUID id) {
        session.asking(bearer -> {
            client.signOut(bearer, config.realm(), id);
            return id;
        });
    }

    boolean hasSession(UUID id, String wanted) {
        return sessions(id).items().stream().anyMatch(item -> item.id().equals(wanted));
    }

    /** One that is over is what was asked for. */
    void endSession(String ended) {
        session.asking(bearer -> {
            try {
                client.endSession(bearer, config.realm(), ended);
            } catch (WebApplicationException refused) {
                if (refused.getResponse().getStatus() != NOT_FOUND) {
                    throw refused;
                }
            }
            return ended;
        });
    }

    /** The latest use first. */
    SessionPage sessions(UUID id) {
        return session.asking(bearer -> SessionPage.of(client.sessions(bearer, config.realm(), id)));
    }
}
