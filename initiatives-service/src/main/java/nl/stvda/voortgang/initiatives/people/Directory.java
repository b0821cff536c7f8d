package nl.stvda.voortgang.initiatives.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stvda.voortgang.initiatives.access.ManagedPeople;
import nl.stvda.voortgang.initiatives.people.PersonService.Decided;
import org.jspecify.annotations.Nullable;

/** The people whom the caller may see: who they are from Keycloak, what was decided about them from here. */
@ApplicationScoped
class Directory {

    private final PersonService decisions;
    private final Users users;
    private final ManagedPeople managed;

    Directory(PersonService decisions, Users users, ManagedPeople managed) {
        this.decisions = decisions;
        this.users = users;
        this.managed = managed;
    }

    /** By name. */
    PeoplePage visible() {
        var people = everybody().stream().filter(this::isVisible).toList();
        var decided = decisions.decided(people.stream().map(KnownPerson::id).toList());
        return new PeoplePage(people.stream()
                .map(person -> person.response(decided.getOrDefault(person.id(), Decided.NOTHING)))
                .sorted(Comparator.comparing(PersonResponse::name).thenComparing(PersonResponse::username))
                .toList());
    }

    Shown get(UUID id) {
        return shown(require(id));
    }

    Shown shown(KnownPerson person) {
        var decided = decisions.decided(person.id());
        return new Shown(person.response(decided), decided.version());
    }

    /** Refuses the request where the caller may not know that there is such a person. */
    KnownPerson require(UUID id) {
        return users.find(id)
                .map(account -> new KnownPerson(account, users.roles(id)))
                .filter(person -> !person.roles().isEmpty())
                .filter(this::isVisible)
                .orElseThrow(() -> PeopleProblem.UNKNOWN_PERSON.withDetail("No person has the id %s.".formatted(id)));
    }

    private boolean isVisible(KnownPerson person) {
        return managed.includes(person.roleCodes(), person.account().organisation());
    }

    /** How many have access for this organisation, or for none. */
    long withAccess(@Nullable String organisation) {
        return everybody().stream()
                .map(KnownPerson::account)
                .filter(Account::isEnabled)
                .filter(account -> account.organisation().equals(Optional.ofNullable(organisation)))
                .count();
    }

    private List<KnownPerson> everybody() {
        var accounts = new HashMap<UUID, Account>();
        var roles = new HashMap<UUID, Set<PersonRole>>();
        users.byRole()
                .forEach((role, holders) -> holders.forEach(holder -> {
                    accounts.put(holder.id(), holder);
                    roles.computeIfAbsent(holder.id(), _ -> EnumSet.noneOf(PersonRole.class))
                            .add(role);
                }));
        return accounts.entrySet().stream()
                .map(account -> new KnownPerson(
                        account.getValue(), List.copyOf(Objects.requireNonNull(roles.get(account.getKey())))))
                .toList();
    }

    /** A person with the version that a change has to name. */
    record Shown(PersonResponse person, int version) {}
}
