package nl.stvda.voortgang.notifications.round;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The round that collects for each agreement. */
@ApplicationScoped
@Transactional
public class CurrentRounds implements PanacheRepositoryBase<CurrentRound, String> {

    CurrentRounds() {}

    /** Empty for an agreement about which nothing is collected now. */
    public Optional<String> forAgreement(String agreement) {
        return findByIdOptional(agreement).map(CurrentRound::round);
    }
}
