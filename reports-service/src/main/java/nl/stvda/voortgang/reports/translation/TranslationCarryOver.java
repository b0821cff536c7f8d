package nl.stvda.voortgang.reports.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Takes over into a new round what is known of translations, so that what nobody confirmed stays marked. */
@ApplicationScoped
public class TranslationCarryOver {

    private final Session session;

    TranslationCarryOver(Session session) {
        this.session = session;
    }

    /**
     * What counts is what the new round says: a row about words that it does not say has no effect.
     *
     * @param blocks the block of the new round for each block of the one before
     */
    @Transactional(TxType.MANDATORY)
    public void into(String round, String previous, Map<UUID, UUID> blocks) {
        session.createNativeMutationQuery("""
                        insert into translation (round, unit, language, source_language, made_of, words, machine,
                            made_by, made_at, confirmed_by, confirmed_at)
                        select :round, coalesce('block.' || taken.new, unit), language, source_language, made_of, words,
                            machine, made_by, made_at, confirmed_by, confirmed_at
                        from translation
                        left join unnest(:before, :after) as taken (old, new) on unit = 'block.' || taken.old
                        where translation.round = :previous
                        """)
                .setParameter("round", round)
                .setParameter("previous", previous)
                .setParameter("before", blocks.keySet().toArray(UUID[]::new))
                .setParameter("after", blocks.values().toArray(UUID[]::new))
                .executeUpdate();
    }
}
