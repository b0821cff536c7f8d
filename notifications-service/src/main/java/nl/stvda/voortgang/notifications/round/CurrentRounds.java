package nl.stvda.voortgang.notifications.round;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;

/** The round that collects for each agreement. */
@ApplicationScoped
@Transactional
public class CurrentRounds implements PanacheRepositoryBase<CurrentRound, String> {

    CurrentRounds() {}

    /** The round of each agreement; none for an agreement about which nothing is collected now. */
    public Map<String, String> byAgreement() {
        return streamAll().collect(Collectors.toMap(CurrentRound::agreement, CurrentRound::round));
    }
}
