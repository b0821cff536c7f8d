package nl.stvda.voortgang.reports.dashboard.rounds;

import nl.stvda.voortgang.reports.dashboard.form.FormDocument;
import nl.stvda.voortgang.reports.text.Slug;

/** Gives a recipient that was typed a key that reads like its name; nobody should have to make up keys. */
final class RecipientCodes {

    private RecipientCodes() {}

    static FormDocument complete(FormDocument typed) {
        var complete = typed;
        for (var row = 0; row < typed.rows("/recipients"); row++) {
            var field = "/recipients/%d/".formatted(row);
            if (typed.text(field + "code").isEmpty()) {
                complete = complete.with(field + "code", Slug.of(typed.text(field + "name")));
            }
        }
        return complete;
    }
}
