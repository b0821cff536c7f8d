package nl.stvda.voortgang.reports.dashboard.help;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.stvda.voortgang.reports.dashboard.shell.Area;

/** A chapter of the handbook. It is about one area of the pages; its words stand in messages/help_nl and help_en. */
enum Chapter {
    HOME(Area.HOME),
    INBOX(Area.INBOX),
    INITIATIVES(Area.INITIATIVES),
    REVIEW(Area.REVIEW),
    OURS(Area.OURS),
    CONTRIBUTE(Area.CONTRIBUTE),
    IMPORTS(Area.IMPORTS),
    ARRANGEMENT(Area.ARRANGEMENT),
    TEXTS(Area.TEXTS),
    TRANSLATION(Area.TRANSLATION),
    REPORT(Area.REPORT),
    COMMENTS(Area.COMMENTS),
    CHECKS(Area.CHECKS),
    SNAPSHOTS(Area.SNAPSHOTS),
    AUDIT(Area.AUDIT),
    ROUNDS(Area.ROUNDS),
    TEMPLATES(Area.TEMPLATES),
    CATALOGUE(Area.CATALOGUE),
    CREDENTIALS(Area.CREDENTIALS),
    PEOPLE(Area.PEOPLE),
    UPKEEP(Area.UPKEEP);

    private final Area area;

    Chapter(Area area) {
        this.area = area;
    }

    /** Empty where the handbook does not tell of it. */
    static Optional<Chapter> of(Area area) {
        return Arrays.stream(values()).filter(chapter -> chapter.area == area).findFirst();
    }

    /** Those about pages of this role. */
    static List<Chapter> forRole(String role) {
        return Arrays.stream(values())
                .filter(chapter -> chapter.area.isForRole(role))
                .toList();
    }

    public Area area() {
        return area;
    }

    /** Where it stands on the page of the handbook. */
    public String anchor() {
        return name().toLowerCase(Locale.ROOT);
    }
}
