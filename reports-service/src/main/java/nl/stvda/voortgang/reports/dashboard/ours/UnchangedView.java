package nl.stvda.voortgang.reports.dashboard.ours;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.Text;

/**
 * What the organisation declared for the round that people work on, and what it can still declare.
 *
 * @param since the day that the form is about
 * @param open what nothing was declared about yet
 */
record UnchangedView(String since, List<Said> said, List<Choice> open) {

    /**
     * A declaration that is in force.
     *
     * @param theme empty where it is about the whole agreement
     * @param by who made it; empty where nobody tells
     */
    record Said(UUID id, Optional<Text> theme, String since, String at, String by) {}

    /**
     * What can be declared unchanged.
     *
     * @param code of a theme; empty for the whole agreement
     */
    record Choice(String code, Optional<Text> theme) {}
}
