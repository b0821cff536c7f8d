package nl.stvda.voortgang.reports.dashboard.form;

import java.util.List;

/** What a browser sent to an address. */
record SentForm(String path, List<Field> fields) {

    /** A field that was filled in; one name may occur more than once. */
    record Field(String name, String value) {}
}
