package nl.stvda.voortgang.reports.dashboard.contribution;

import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse.Status;

/**
 * Why the form is shown.
 *
 * @param mistakes what the API found wrong with what was typed
 * @param differences between what was typed and what somebody else made of it meanwhile
 * @param added the list that gets an empty row
 */
record Occasion(Status status, List<Mistake> mistakes, List<Difference> differences, Optional<String> added) {

    static Occasion opened() {
        return new Occasion(Status.OK, List.of(), List.of(), Optional.empty());
    }

    static Occasion longer(Optional<String> list) {
        return new Occasion(Status.OK, List.of(), List.of(), list);
    }

    static Occasion refused(List<Mistake> mistakes) {
        return new Occasion(Status.BAD_REQUEST, mistakes, List.of(), Optional.empty());
    }

    static Occasion stale(List<Difference> differences) {
        return new Occasion(Status.PRECONDITION_FAILED, List.of(), differences, Optional.empty());
    }

    static Occasion away() {
        return new Occasion(Status.SERVICE_UNAVAILABLE, List.of(), List.of(), Optional.empty());
    }

    public boolean isStale() {
        return status == Status.PRECONDITION_FAILED;
    }

    public boolean isAway() {
        return status == Status.SERVICE_UNAVAILABLE;
    }
}
