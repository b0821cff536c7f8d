package nl.stvda.voortgang.initiatives.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stvda.voortgang.initiatives.access.Caller;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a caller may see, some at a time, newest first. Each part is a transaction of its own that is over
 * before the part is sent: a slow reader keeps no connection to the database.
 */
@ApplicationScoped
@Transactional
public class AllInitiatives {

    private static final UUID AFTER_EVERY_ID = new UUID(-1, -1);

    private final Session session;
    private final Caller caller;

    AllInitiatives(Session session, Caller caller) {
        this.session = session;
        this.caller = caller;
    }

    public ExportScope scope(
            Optional<String> organisation, Optional<String> agreement, Set<InitiativeStatus> statuses) {
        return new ExportScope(organisation, agreement, statuses, caller);
    }

    /** Those that follow one, or the first ones; none at the end. */
    public List<InitiativeResponse> after(ExportScope scope, @Nullable UUID last, int most) {
        var query = session.createSelectionQuery(
                "from Initiative where %s and id < :last order by id desc".formatted(scope.condition()),
                Initiative.class);
        scope.parameters().forEach(query::setParameter);
        return query.setParameter("last", last == null ? AFTER_EVERY_ID : last)
                .setReadOnly(true)
                .setMaxResults(most)
                .getResultStream()
                .map(scope::show)
                .toList();
    }
}
