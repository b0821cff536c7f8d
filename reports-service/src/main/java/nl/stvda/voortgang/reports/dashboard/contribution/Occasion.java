package nl.stvda.voortgang.reports.dashboard.contribution;

import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.reports.dashboard.shell.Moment;
import org.jboss.resteasy.reactive.RestResponse.Status;

/**
 * Why the form is shown.
 *
 * @param mistakes what the API found wrong with what was typed
 * @param differences between what was typed and what somebody else made of it meanwhile
 * @param added the list that gets an empty row
 * @param preview whether texts are also shown as they will stand in the report
 * @param alike what may be the same, shown before this is submitted
 * @param restored when that was typed which was not sent and is there again
 */
record Occasion(
        Status status,
        List<Mistake> mistakes,
        List<Difference> differences,
        Optional<String> added,
        Optional<Moment> restored,
        boolean preview,
        List<Alike> alike) {

    static Occasion opened() {
        return new Occasion(Status.OK, List.of(), List.of(), Optional.empty(), Optional.empty(), false, List.of());
    }

    static Occasion restored(Moment typed) {
        return new Occasion(Status.OK, List.of(), List.of(), Optional.empty(), Optional.of(typed), false, List.of());
    }

    static Occasion previewed() {
        return new Occasion(Status.OK, List.of(), List.of(), Optional.empty(), Optional.empty(), true, List.of());
    }

    static Occasion resembling(List<Alike> alike) {
        return new Occasion(Status.CONFLICT, List.of(), List.of(), Optional.empty(), Optional.empty(), false, alike);
    }

    static Occasion longer(Optional<String> list) {
        return new Occasion(Status.OK, List.of(), List.of(), list, Optional.empty(), false, List.of());
    }

    static Occasion refused(List<Mistake> mistakes) {
        return new Occasion(
                Status.BAD_REQUEST, mistakes, List.of(), Optional.empty(), Optional.empty(), false, List.of());
    }

    static Occasion stale(List<Difference> differences) {
        return new Occasion(
                Status.PRECONDITION_FAILED,
                List.of(),
                differences,
                Optional.empty(),
                Optional.empty(),
                false,
                List.of());
    }

    static Occasion away() {
        return new Occasion(
                Status.SERVICE_UNAVAILABLE, List.of(), List.of(), Optional.empty(), Optional.empty(), false, List.of());
    }

    public boolean isStale() {
        return status == Status.PRECONDITION_FAILED;
    }

    public boolean isAway() {
        return status == Status.SERVICE_UNAVAILABLE;
    }
}
