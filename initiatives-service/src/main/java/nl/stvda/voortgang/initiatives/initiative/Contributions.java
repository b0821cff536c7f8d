package nl.stvda.voortgang.initiatives.initiative;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Whether organisations contributed something, for features that must know when one did. */
@ApplicationScoped
@Transactional(MANDATORY)
public class Contributions {

    private final Session session;
    private final Event<Contributed> contributed;

    Contributions(Session session, Event<Contributed> contributed) {
        this.session = session;
        this.contributed = contributed;
    }

    /** Whether the organisation posted something since that day that stands, about this agreement or theme. */
    public boolean isAnySince(String organisation, String agreement, @Nullable String theme, LocalDate day) {
        return session.createNativeQuery("""
                        select exists (
                            select from initiative
                            where organisation = :organisation and agreement = :agreement and status = 'SUBMITTED'
                                and created_at >= :since and (cast(:theme as text) is null or :theme = any (themes)))
                        """, Boolean.class)
                .setParameter("organisation", organisation)
                .setParameter("agreement", agreement)
                .setParameter("since", day.atStartOfDay(ZoneOffset.UTC).toInstant())
                .setParameter("theme", theme, String.class)
                .getSingleResult();
    }

    /** Tells of those of these that others may see. */
    void tell(Stream<Initiative> changed) {
        changed.filter(Initiative::isSubmitted)
                .collect(groupingBy(
                        Initiative::organisation, mapping(Contributions::of, collectingAndThen(toSet(), List::copyOf))))
                .forEach((organisation, contributions) ->
                        contributed.fire(new Contributed(organisation, contributions)));
    }

    private static Contribution of(Initiative initiative) {
        return new Contribution(initiative.agreement(), List.of(initiative.themes()));
    }
}
