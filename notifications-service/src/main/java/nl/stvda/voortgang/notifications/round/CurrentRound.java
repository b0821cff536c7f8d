package nl.stvda.voortgang.notifications.round;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class CurrentRound {

    @Id
    private String agreement;

    private String round;

    @SuppressWarnings("NullAway.Init")
    CurrentRound() {}

    String agreement() {
        return agreement;
    }

    String round() {
        return round;
    }
}
