package nl.stvda.voortgang.reports.dashboard.templates;

import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;
import nl.stvda.voortgang.reports.dashboard.shell.Moment;

/** All templates. */
record TemplateList(Frame frame, List<Line> lines, boolean mayChange) {

    /**
     * One template.
     *
     * @param agreement the agreement that it is for; empty where it suits any
     * @param changed who changed it last; empty as long as nobody did
     */
    record Line(String address, Text title, Optional<Text> agreement, int sections, Optional<Changed> changed) {}

    /** Who changed it last, and when. */
    record Changed(String by, Moment at) {}
}
