package nl.stvda.voortgang.reports.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Keeps declarations, each at its latest revision. */
@ApplicationScoped
class DeclarationRepository {

    private final Session session;

    DeclarationRepository(Session session) {
        this.session = session;
    }

    /** False where it is late, repeated or void since a restore. */
    boolean keep(DeclarationState state, long epoch) {
        return session.createNativeMutationQuery("""
                                insert into declaration (id, organisation, agreement, theme, since, state, sandbox, revision, epoch,
                                    declared_at)
                                select :id, :organisation, :agreement, :theme, :since, :state, :sandbox, :revision, :epoch, :declaredAt
                                from current_epoch where number <= :epoch
                                on conflict (id) do update
                                set state = excluded.state, revision = excluded.revision, epoch = excluded.epoch
                                where (declaration.epoch, declaration.revision) < (excluded.epoch, excluded.revision)
                                """)
                        .setParameter("id", state.id())
                        .setParameter("organisation", state.organisation())
                        .setParameter("agreement", state.agreement())
                        .setParameter("theme", state.theme(), String.class)
                        .setParameter("since", state.since())
                        .setParameter("state", state.state())
                        .setParameter("sandbox", state.isTried())
                        .setParameter("revision", state.revision())
                        .setParameter("epoch", epoch)
                        .setParameter("declaredAt", state.declaredAt())
                        .executeUpdate()
                == 1;
    }

    /** Forgets what only earlier epochs told; answers whether there was any. */
    boolean forgetBefore(long epoch) {
        return session.createNativeMutationQuery("delete from declaration where epoch < :epoch")
                        .setParameter("epoch", epoch)
                        .executeUpdate()
                > 0;
    }

    /** Those about a round, the latest of each organisation and theme. */
    List<Declared> answering(String round, LocalDate start, Instant startsAt) {
        return session.createNativeQuery("""
                        select distinct on (declaration.organisation, declaration.theme)
                            declaration.id, declaration.organisation, declaration.theme, declaration.since, declaration.declared_at
                        from declaration join round on round.id = :round
                            and case when round.sandbox is null then not declaration.sandbox and declaration.agreement = round.agreement
                                else declaration.organisation = round.sandbox end
                        where declaration.state = 'in-force' and declaration.since <= :start and declaration.declared_at >= :startsAt
                        order by declaration.organisation, declaration.theme, declaration.declared_at desc, declaration.id
                        """, Tuple.class)
                .setParameter("round", round)
                .setParameter("start", start)
                .setParameter("startsAt", startsAt)
                .addScalar("id", UUID.class)
                .addScalar("organisation", String.class)
                .addScalar("theme", String.class)
                .addScalar("since", LocalDate.class)
                .addScalar("declared_at", Instant.class)
                .getResultStream()
                .map(row -> new Declared(
                        row.get("id", UUID.class),
                        row.get("organisation", String.class),
                        Optional.ofNullable(row.get("theme", String.class)),
                        row.get("since", LocalDate.class),
                        row.get("declared_at", Instant.class)))
                .toList();
    }
}
