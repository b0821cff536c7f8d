package nl.stvda.voortgang.reports.dashboard.people;

import java.util.List;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.form.Attempt;

/**
 * The fields that an invitation and a change of role share.
 *
 * @param roles those that the visitor may give
 * @param organisations those that the visitor may give them for
 * @param hasChoice whether one of them, or none, is chosen; an approver gives roles for the own organisation only
 */
record RoleForm(Attempt attempt, List<String> roles, List<Organisation> organisations, boolean hasChoice) {

    /** An organisation to choose. */
    record Organisation(String code, Text name) {}
}
