package nl.stvda.voortgang.notifications.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.stvda.voortgang.conventions.problem.ProblemCatalogue;
import nl.stvda.voortgang.conventions.problem.ProblemType;

/** Every way a request about deliveries can fail. */
enum DeliveryProblem implements ProblemType {
    UNKNOWN_DELIVERY(
            "unknown-delivery",
            404,
            "Delivery not found",
            "Read GET /v1/deliveries for the deliveries that there are."),
    NOT_GIVEN_UP(
            "delivery-not-given-up",
            409,
            "Delivery is not given up",
            "Only a delivery in state dead needs a request for new attempts; the others make theirs by themselves.");

    private final Description description;

    DeliveryProblem(String slug, int status, String title, String remedy) {
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
        public List<DeliveryProblem> problems() {
            return List.of(values());
        }
    }
}
