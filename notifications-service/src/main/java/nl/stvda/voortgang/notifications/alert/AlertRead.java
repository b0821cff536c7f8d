package nl.stvda.voortgang.notifications.alert;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;

/** That one person read one alert. */
@Entity
@IdClass(AlertRead.Key.class)
class AlertRead {

    @Id
    private UUID alert;

    @Id
    private String subject;

    @SuppressWarnings("UnusedVariable") // written by the repository, read by whoever asks the table
    private Instant readAt;

    @SuppressWarnings("NullAway.Init")
    AlertRead() {}

    record Key(UUID alert, String subject) {}
}
