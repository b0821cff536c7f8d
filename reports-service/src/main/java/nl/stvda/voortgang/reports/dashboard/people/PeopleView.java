package nl.stvda.voortgang.reports.dashboard.people;

import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;

/**
 * Everybody whom the visitor may see.
 *
 * @param groups empty where nobody answers
 */
record PeopleView(Frame frame, Optional<List<Group>> groups, boolean mayInvite) {

    /** The people of an organisation, or those of none. */
    record Group(String code, Optional<Text> organisation, List<Row> rows) {}

    /** One person. */
    record Row(String id, String name, String email, List<String> roles, String state, boolean isVisitor) {}
}
