package nl.stvda.voortgang.reports.translation.machine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.hibernate.Session;

/** Counts what is sent to a translation service on a day, over all instances. What was sent counts, whatever came back. */
@ApplicationScoped
@Transactional
public class TranslationAllowance {

    private final TranslationServiceConfig config;
    private final Session session;
    private final Clock clock;

    TranslationAllowance(TranslationServiceConfig config, Session session, Clock clock) {
        this.config = config;
        this.session = session;
        this.clock = clock;
    }

    /** How many characters may still be sent today. */
    public int left() {
        var used = session.createNativeQuery(
                        "select characters from translation_service_use where day = :day", Integer.class)
                .setParameter("day", today())
                .uniqueResultOptional()
                .orElse(0);
        return Math.max(0, config.charactersPerDay() - used);
    }

    /** Takes characters off what is left of today, or nothing where not as many are left. */
    public boolean take(int characters) {
        return characters <= config.charactersPerDay()
                && session.createNativeMutationQuery("""
                        insert into translation_service_use as used (day, characters) values (:day, :characters)
                        on conflict (day) do update set characters = used.characters + excluded.characters
                            where used.characters + excluded.characters <= :most
                        """)
                                .setParameter("day", today())
                                .setParameter("characters", characters)
                                .setParameter("most", config.charactersPerDay())
                                .executeUpdate()
                        == 1;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
