package nl.stvda.voortgang.reports.dashboard.people;

import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;
import nl.stvda.voortgang.reports.dashboard.shell.Moment;

/**
 * One person.
 *
 * @param tag the version that was read
 * @param sessions empty where nobody can tell
 * @param decisions what was decided about the access, the latest first
 * @param mayChange whether the visitor may decide about this person: an auditor may not, and nobody about the own access
 */
record PersonView(
        Frame frame,
        PeopleView.Row person,
        String username,
        Optional<Text> organisation,
        Optional<Moment> invited,
        String tag,
        RoleForm form,
        Optional<List<Session>> sessions,
        List<Decision> decisions,
        boolean mayChange,
        boolean maySignOut) {

    /** A sign-in. */
    record Session(String address, Moment started, Moment lastUsed) {}

    /** What was decided, by whom. */
    record Decision(String kind, Optional<String> role, Optional<Text> organisation, String by, Moment at) {}

    /** By the name that it has in addresses. */
    public Deed deed(String path) {
        return Deed.of(path);
    }

    public boolean hasEnded() {
        return person.state().equals("ended");
    }

    public boolean isInvited() {
        return person.state().equals("invited");
    }
}
