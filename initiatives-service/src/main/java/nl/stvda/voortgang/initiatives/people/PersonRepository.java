package nl.stvda.voortgang.initiatives.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds and keeps what was decided about accounts. */
@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

    private static final int MOST_ACTIONS = 200;

    /** One decision after the other: each sees what the one before it did to whoever decides now. */
    void waitForOthers() {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('people')) as text)", String.class)
                .getSingleResult();
    }

    Person getOrMake(UUID id) {
        return findByIdOptional(id).orElseGet(() -> {
            var person = Person.untouched(id);
            persist(person);
            return person;
        });
    }

    Map<UUID, Person> known(Collection<UUID> ids) {
        return stream("id in ?1", ids).collect(Collectors.toMap(Person::id, Function.identity()));
    }

    List<Person> refused() {
        return list("ended or notBefore is not null");
    }

    /** Those whose end Keycloak has still to be told of. */
    List<UUID> ending() {
        return find("ending").stream().map(Person::id).toList();
    }

    void keep(PersonAction action) {
        getEntityManager().persist(action);
    }

    List<PersonAction> actions(UUID id) {
        return getEntityManager()
                .createQuery("from PersonAction where person = :person order by number desc", PersonAction.class)
                .setParameter("person", id)
                .setMaxResults(MOST_ACTIONS)
                .getResultList();
    }
}
