package nl.stvda.voortgang.reports.dashboard.contribution;

import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.reports.dashboard.shell.Area;

/**
 * What the form is about.
 *
 * @param id of the initiative that it changes; empty for a new one
 * @param own that initiative; empty also where initiatives-service does not answer
 * @param behalf for whom the secretariat writes; empty where people write for their own organisation
 * @param tag of the revision that the person saw; empty for a new initiative, and where none was seen
 */
record Subject(Optional<UUID> id, Optional<Own> own, Optional<Behalf> behalf, String tag) {

    static final String ADDRESS = "/contribute";

    static Subject added(Optional<Behalf> behalf) {
        return new Subject(Optional.empty(), Optional.empty(), behalf, "");
    }

    static Subject changed(UUID id, Optional<Own> own, Optional<Behalf> behalf) {
        return new Subject(Optional.of(id), own, behalf, own.map(Own::tag).orElse(""));
    }

    /** The same as the person saw it, so that nothing is overwritten unseen. */
    Subject seenAs(String seen) {
        return new Subject(id, own, behalf, seen);
    }

    public String address() {
        return id.map(one -> ADDRESS + "/" + one)
                .orElseGet(() -> behalf.map(Behalf::address).orElse(ADDRESS));
    }

    Area area() {
        if (behalf.isPresent()) {
            return Area.INITIATIVES;
        }
        return id.isPresent() ? Area.OURS : Area.CONTRIBUTE;
    }

    boolean isSubmitted() {
        return own.filter(Own::isSubmitted).isPresent();
    }
}
