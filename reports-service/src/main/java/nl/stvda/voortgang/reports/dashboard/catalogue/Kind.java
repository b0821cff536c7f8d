package nl.stvda.voortgang.reports.dashboard.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;

/** What the catalogue consists of, in the order in which an installation is filled. */
enum Kind {
    SIDES("/label"),
    ORGANISATIONS("/name", "/fullName"),
    AGREEMENTS("/title"),
    LEVELS("/label"),
    INSTRUMENTS("/label");

    private final List<String> texts;

    Kind(String... texts) {
        this.texts = List.of(texts);
    }

    /** The kind of this address; refuses the request where there is none. */
    static Kind of(String path) {
        return Arrays.stream(values())
                .filter(kind -> kind.path().equals(path))
                .findFirst()
                .orElseThrow(() -> GeneralProblem.NOT_FOUND.withDetail("The catalogue has no such part."));
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The fields that have a text for each language; the first is what it is called. */
    public List<String> texts() {
        return texts;
    }

    String name(String tag) {
        return "%s/%s".formatted(texts.getFirst(), tag);
    }
}
