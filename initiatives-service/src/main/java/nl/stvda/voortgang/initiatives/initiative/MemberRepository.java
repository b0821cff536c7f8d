package nl.stvda.voortgang.initiatives.initiative;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds and holds initiatives by what they belong to. */
@ApplicationScoped
class MemberRepository implements PanacheRepositoryBase<Initiative, UUID> {

    private static final String WITH_ITS_MEMBERS = """
            select member.id
            from Initiative one join Initiative member on member.id = one.id or member.jointId = one.jointId
            where %s
            order by member.id
            """;

    /** Nobody else changes it until this transaction ends; null where there is none. */
    @Nullable Initiative lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Initiative> memberOf(UUID joint) {
        return find("jointId = ?1 order by id", joint).firstResultOptional();
    }

    /** It and those that belong to the same joint initiative, in the one order in which members are locked. */
    List<UUID> withItsMembers(UUID id) {
        return getEntityManager()
                .createQuery(WITH_ITS_MEMBERS.formatted("one.id = :id"), UUID.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** As {@link #withItsMembers(UUID)}; none where there is no such initiative. */
    List<UUID> withItsMembers(String organisation, String externalId) {
        return getEntityManager()
                .createQuery(
                        WITH_ITS_MEMBERS.formatted("one.organisation = :organisation and one.externalId = :externalId"),
                        UUID.class)
                .setParameter("organisation", organisation)
                .setParameter("externalId", externalId)
                .getResultList();
    }
}
