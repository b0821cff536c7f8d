package nl.stvda.voortgang.reports.dashboard.client;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;

/** Where the list of another service goes on. */
public final class Cursors {

    private static final Pattern NEXT = Pattern.compile("[?&]cursor=([\\w-]+)[^>]*>; *rel=\"next\"");

    private Cursors() {}

    /** The cursor that the header Link names; empty at the end of the list. */
    public static Optional<String> next(RestResponse<?> page) {
        return Optional.ofNullable(page.getHeaderString("Link"))
                .map(NEXT::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1));
    }
}
