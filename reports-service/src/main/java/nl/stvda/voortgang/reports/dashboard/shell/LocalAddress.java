package nl.stvda.voortgang.reports.dashboard.shell;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Where a form says that the browser is to go afterwards: a page of ours, whatever the form says. */
public final class LocalAddress {

    private static final URI HOME = URI.create("/");

    private LocalAddress() {}

    public static URI of(@Nullable String wanted) {
        if (wanted == null || !wanted.startsWith("/") || wanted.startsWith("//") || wanted.startsWith("/\\")) {
            return HOME;
        }
        try {
            return new URI(wanted);
        } catch (URISyntaxException unreadable) {
            return HOME;
        }
    }
}
