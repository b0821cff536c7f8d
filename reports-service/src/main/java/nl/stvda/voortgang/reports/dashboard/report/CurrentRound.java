package nl.stvda.voortgang.reports.dashboard.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.stvda.voortgang.reports.round.RoundResponse;
import nl.stvda.voortgang.reports.round.Rounds;

/** The round that people work on: the newest that the visitor may see. */
@ApplicationScoped
public class CurrentRound {

    private final Rounds rounds;

    CurrentRound(Rounds rounds) {
        this.rounds = rounds;
    }

    /** Empty where there is none yet. */
    public Optional<String> id() {
        return rounds.newestFirst().stream().map(RoundResponse::id).findFirst();
    }
}
