package nl.stvda.voortgang.reports.dashboard.texts;

import java.util.List;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;

/** The sections of a report for which a text is written, and how far each is in each language. */
record TextList(Frame frame, Text title, List<String> languages, List<Line> lines) {

    /** One section. */
    record Line(String address, Text heading, List<State> states) {}

    /** How far it is in one language. */
    record State(String language, boolean written) {}
}
