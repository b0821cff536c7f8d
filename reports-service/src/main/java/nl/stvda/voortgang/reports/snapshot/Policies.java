package nl.stvda.voortgang.reports.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import nl.stvda.voortgang.reports.calendar.DateKind;
import nl.stvda.voortgang.reports.catalogue.Catalogue;
import nl.stvda.voortgang.reports.round.RoundResponse;
import nl.stvda.voortgang.reports.round.Rounds;
import nl.stvda.voortgang.reports.snapshot.Policy.Member;
import nl.stvda.voortgang.reports.text.Formats;
import org.jspecify.annotations.Nullable;

/** How the members agree on the report of a round, as it holds now. */
@ApplicationScoped
class Policies {

    private final Rounds rounds;
    private final Catalogue catalogue;

    Policies(Rounds rounds, Catalogue catalogue) {
        this.rounds = rounds;
        this.catalogue = catalogue;
    }

    Policy of(String round) {
        var members = catalogue.sidesOfOrganisations().entrySet().stream()
                .map(member -> new Member(member.getKey(), member.getValue()))
                .toList();
        var asked = rounds.get(round);
        return new Policy(
                asked.signOff().rule(), asked.signOff().abstentionAllowed(), members, silenceCountsFrom(asked));
    }

    /** The end of the last day to sign off, where the policy takes silence for consent and there is such a day. */
    private static @Nullable Instant silenceCountsFrom(RoundResponse round) {
        return round.signOff().deadlineCountsAsConsent()
                ? round.deadlines().stream()
                        .filter(deadline -> deadline.kind().equals(DateKind.SIGN_OFF.code()))
                        .findFirst()
                        .map(deadline -> deadline.date()
                                .plusDays(1)
                                .atStartOfDay(Formats.HERE)
                                .toInstant())
                        .orElse(null)
                : null;
    }
}
