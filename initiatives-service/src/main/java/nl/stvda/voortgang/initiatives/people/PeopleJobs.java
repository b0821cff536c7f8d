package nl.stvda.voortgang.initiatives.people;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What happens to people's access without anyone asking, on every node. */
@ApplicationScoped
class PeopleJobs {

    private final PeopleSignedOut signedOut;
    private final People people;

    PeopleJobs(PeopleSignedOut signedOut, People people) {
        this.signedOut = signedOut;
        this.people = people;
    }

    /** Before the first request: who was signed out a minute ago is refused from the start. */
    void learnWhoIsSignedOut(@Observes StartupEvent start) {
        signedOut.refresh();
    }

    /** One small query; it makes what another node decided hold here within a second. */
    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void learnWhomOthersSignedOut() {
        signedOut.refresh();
    }

    @Scheduled(every = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    void tellKeycloak() {
        people.catchUp();
    }
}
