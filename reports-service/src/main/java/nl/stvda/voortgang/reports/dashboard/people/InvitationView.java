package nl.stvda.voortgang.reports.dashboard.people;

import java.util.List;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;

/** The form that invites somebody. */
record InvitationView(Frame frame, RoleForm form) {

    /** Those in which the sign-in service writes. */
    public List<String> languages() {
        return List.of("nl", "en");
    }
}
