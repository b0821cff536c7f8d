package nl.stvda.voortgang.notifications.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.stvda.voortgang.conventions.problem.ProblemCatalogue;
import nl.stvda.voortgang.conventions.problem.ProblemType;

/** Every way a request about alerts can fail. */
enum AlertProblem implements ProblemType {
    UNKNOWN_ALERT("unknown-alert", 404, "Alert not found", "Read GET /v1/alerts for the alerts that there are."),
    UNKNOWN_ALERT_GROUP(
            "unknown-alert-group",
            404,
            "Group of alerts not found",
            "Read GET /v1/alerts?grouped=true for the groups that there are.");

    private final Description description;

    AlertProblem(String slug, int status, String title, String remedy) {
        description = new Description(slug, status, title, remedy);
    }

    @Override
    public Description description() {
        return description;
    }

    /** Adds these to the problems that the service explains. */
    @ApplicationScoped
    static class Catalogue implements ProblemCatalogue {

        @Override
        public List<AlertProblem> problems() {
            return List.of(values());
        }
    }
}
