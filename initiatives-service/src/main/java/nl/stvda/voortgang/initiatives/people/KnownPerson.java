package nl.stvda.voortgang.initiatives.people;

import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.initiatives.people.PersonService.Decided;

/** An account with its roles, as Keycloak has them. */
record KnownPerson(Account account, List<PersonRole> roles) {

    UUID id() {
        return account.id();
    }

    List<String> roleCodes() {
        return roles.stream().map(PersonRole::code).toList();
    }

    PersonResponse response(Decided decided) {
        return new PersonResponse(
                account.id(),
                account.username(),
                account.name(),
                account.email(),
                roles,
                account.organisation().orElse(null),
                state(decided),
                decided.invitedAt());
    }

    PersonState state(Decided decided) {
        if (decided.hasEnded() || !account.isEnabled()) {
            return PersonState.ENDED;
        }
        return account.waitsForPassword() ? PersonState.INVITED : PersonState.ACTIVE;
    }
}
