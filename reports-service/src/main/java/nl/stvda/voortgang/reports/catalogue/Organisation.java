package nl.stvda.voortgang.reports.catalogue;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.LocalizedTextConverter;

/** An organisation as it was announced last. */
@Entity
class Organisation {

    @Id
    private String code;

    private String side;

    @Convert(converter = LocalizedTextConverter.class)
    private LocalizedText name;

    private Instant asOf;

    @SuppressWarnings("NullAway.Init")
    Organisation() {}

    @SuppressWarnings("NullAway.Init") // learn() sets the rest
    Organisation(String code) {
        this.code = code;
        asOf = Instant.EPOCH;
    }

    /** Takes over what was announced, unless something newer is known; answers whether its name changed. */
    boolean learn(OrganisationRegistered event, Instant at) {
        if (at.isBefore(asOf)) {
            return false;
        }
        var isRenamed = !event.name().equals(name);
        side = event.side();
        name = event.name();
        asOf = at;
        return isRenamed;
    }

    String code() {
        return code;
    }

    String side() {
        return side;
    }

    Named named() {
        return new Named(code, name);
    }
}
