package nl.stvda.voortgang.reports.dashboard.people;

import jakarta.ws.rs.NotFoundException;
import java.util.Arrays;
import java.util.Locale;

/** What can be done with a person's access by one button. */
enum Deed {
    INVITATION,
    END,
    RESTORATION,
    SIGN_OUT;

    static Deed of(String path) {
        return Arrays.stream(values())
                .filter(deed -> deed.path().equals(path))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
