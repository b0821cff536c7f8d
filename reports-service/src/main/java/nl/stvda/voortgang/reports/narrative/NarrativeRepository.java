package nl.stvda.voortgang.reports.narrative;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import nl.stvda.voortgang.conventions.language.LocalizedText;

/** Finds narratives; each section that can have one has one from the start. */
@ApplicationScoped
class NarrativeRepository implements PanacheRepositoryBase<Narrative, Narrative.Key> {

    Narrative get(String round, String section) {
        return find("key", new Narrative.Key(round, section)).singleResult();
    }

    /** Nobody else changes it until this transaction ends, so whoever comes second sees what the first wrote. */
    Narrative getForUpdate(String round, String section) {
        return find("key", new Narrative.Key(round, section))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResult();
    }

    List<Narrative> ofRound(String round) {
        return list("key.round", round);
    }

    /** The texts themselves stay where they are: a round may have hundreds of pages of them. */
    List<NarrativeOutline> outlines(String round) {
        return getEntityManager()
                .createQuery("""
                        select new nl.stvda.voortgang.reports.narrative.NarrativeOutline(
                            key.section, themes, text <> :nothing)
                        from Narrative where key.round = :round
                        """, NarrativeOutline.class)
                .setParameter("nothing", LocalizedText.NONE)
                .setParameter("round", round)
                .getResultList();
    }
}
