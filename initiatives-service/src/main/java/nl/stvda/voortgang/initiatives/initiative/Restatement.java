package nl.stvda.voortgang.initiatives.initiative;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.conventions.outbox.Outbox;
import org.hibernate.Session;

/** Announces initiatives again as they are, for consumers who cannot rely on what they were told before. */
@ApplicationScoped
public class Restatement {

    private final Session session;
    private final Outbox outbox;

    Restatement(Session session, Outbox outbox) {
        this.session = session;
        this.outbox = outbox;
    }

    /**
     * Announces some of those that others may see, in the order of their ids; answers the last of them, or nothing where
     * none is left. One that is changed meanwhile is announced by that too, with a higher revision.
     */
    @Transactional(MANDATORY)
    public Optional<UUID> repeat(UUID after, int most) {
        List<Initiative> some = session.createSelectionQuery(
                        "from Initiative where id > :after and status = SUBMITTED order by id", Initiative.class)
                .setParameter("after", after)
                .setReadOnly(true)
                .setMaxResults(most)
                .getResultList();
        outbox.appendAll(some.stream().map(InitiativeEvent.RESTATED::about).toList());
        return some.isEmpty() ? Optional.empty() : Optional.of(some.getLast().id());
    }
}
