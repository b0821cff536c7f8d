package nl.stvda.voortgang.reports.dashboard.help;

import io.quarkus.qute.TemplateExtension;
import java.util.Optional;
import nl.stvda.voortgang.reports.dashboard.shell.Area;

/** Lets the frame of a page find what the handbook says about the area that one is in. */
@TemplateExtension
final class ChapterOfArea {

    private ChapterOfArea() {}

    static Optional<Chapter> chapter(Area area) {
        return Chapter.of(area);
    }
}
