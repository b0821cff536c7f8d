package nl.stvda.voortgang.reports.catalogue;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.LocalizedTextConverter;

/** An agreement as it was announced last. */
@Entity
class Agreement {

    @Id
    private String code;

    @Convert(converter = LocalizedTextConverter.class)
    private LocalizedText title;

    private Instant asOf;

    @SuppressWarnings("NullAway.Init")
    Agreement() {}

    @SuppressWarnings("NullAway.Init") // learn() sets the rest
    Agreement(String code) {
        this.code = code;
        asOf = Instant.EPOCH;
    }

    /** Takes over what was announced, unless something newer is known; answers whether it did. */
    boolean learn(AgreementRegistered event, Instant at) {
        if (at.isBefore(asOf)) {
            return false;
        }
        title = event.title();
        asOf = at;
        return true;
    }

    Named named() {
        return new Named(code, title);
    }
}
