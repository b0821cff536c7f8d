package nl.stvda.voortgang.reports.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import nl.stvda.voortgang.reports.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An organisation as it was announced last. */
@Entity
class Organisation {

    @Id
    private String code;

    @SuppressWarnings("UnusedVariable") // lists are ordered by it
    private String side;

    private @Nullable String nameNl;
    private @Nullable String nameEn;
    private Instant asOf;

    @SuppressWarnings("NullAway.Init")
    Organisation() {}

    @SuppressWarnings("NullAway.Init") // learn() sets the rest
    Organisation(String code) {
        this.code = code;
        asOf = Instant.EPOCH;
    }

    /** Takes over what was announced, unless something later was; answers whether its name became different. */
    boolean learn(OrganisationRegistered event, Instant at) {
        if (at.isBefore(asOf)) {
            return false;
        }
        var before = named();
        side = event.side();
        nameNl = event.name().nl();
        nameEn = event.name().en();
        asOf = at;
        return !Objects.equals(before, named());
    }

    Named named() {
        return new Named(code, new LocalizedText(nameNl, nameEn));
    }
}
