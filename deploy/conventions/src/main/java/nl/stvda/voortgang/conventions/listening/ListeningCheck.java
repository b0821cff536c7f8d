package nl.stvda.voortgang.conventions.listening;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A service that hears nothing shows its readers nothing new: others take its place until it does. */
@Readiness
@ApplicationScoped
class ListeningCheck implements HealthCheck {

    private final NoticeListener listener;

    ListeningCheck(NoticeListener listener) {
        this.listener = listener;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Notices of the database")
                .status(listener.isListening())
                .build();
    }
}
