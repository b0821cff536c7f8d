package nl.stvda.voortgang.reports.dashboard.shell;

import java.util.List;

/**
 * Which addresses are pages for people: all that do not belong to the API, to its documentation or to the look of the
 * pages. So a new page needs a sign-in without anybody thinking of it.
 */
public final class PageAddresses {

    private static final List<String> OTHERS = List.of("/v1", "/q", "/problems", "/webjars", "/theme");

    private PageAddresses() {}

    public static boolean isPage(String path) {
        return OTHERS.stream().noneMatch(other -> path.equals(other) || path.startsWith(other + "/"));
    }
}
