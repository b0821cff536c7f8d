package nl.stvda.voortgang.initiatives.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import nl.stvda.voortgang.conventions.access.SignedOutPeople;
import nl.stvda.voortgang.initiatives.people.PersonService.Refused;

/** As the table of people says; the other services learn the same from events. */
@ApplicationScoped
class PeopleSignedOut implements SignedOutPeople {

    private final PersonService people;
    private volatile Map<String, Instant> until = Map.of();

    PeopleSignedOut(PersonService people) {
        this.people = people;
    }

    @Override
    public boolean refuses(String subject, Instant issuedAt) {
        var moment = until.get(subject);
        return moment != null && !issuedAt.isAfter(moment);
    }

    /** One at a time: what was read earlier must not replace what was read later. */
    synchronized void refresh() {
        until = people.refused().stream().collect(Collectors.toUnmodifiableMap(Refused::subject, Refused::until));
    }
}
