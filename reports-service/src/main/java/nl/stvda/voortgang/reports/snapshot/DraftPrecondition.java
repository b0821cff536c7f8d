package nl.stvda.voortgang.reports.snapshot;

import java.util.Set;
import java.util.regex.Pattern;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Which version of the draft the caller has read: an ETag of the draft in any of its forms, or its bare version. */
public record DraftPrecondition(Precondition seen) {

    /** A tag of the draft begins with its version; what follows says in which form it was read. */
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})(-[^\"]*)?\"");

    /** Of whoever read this version. */
    public static DraftPrecondition ofVersion(long version) {
        return new DraftPrecondition(new Precondition(Set.of("\"%d\"".formatted(version))));
    }

    static DraftPrecondition of(@Nullable String ifMatch) {
        return new DraftPrecondition(Precondition.of(ifMatch));
    }

    void requireMatch(long version) {
        var matches = seen.tags().stream().anyMatch(tag -> tag.equals("*") || isOf(version, tag));
        if (!matches) {
            throw stale(version);
        }
    }

    static ProblemException stale(long version) {
        return GeneralProblem.STALE
                .withDetail("The draft is at version %d now, and your If-Match names another.".formatted(version))
                .withCurrent("\"%d\"".formatted(version));
    }

    private static boolean isOf(long version, String tag) {
        var read = VERSION.matcher(tag);
        return read.matches() && Long.parseLong(read.group(1)) == version;
    }
}
