package nl.stvda.voortgang.reports.catalogue;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.LocalizedTextConverter;

/** One of the sides that agreements are made between, as it was announced last. */
@Entity
class Side {

    @Id
    private String code;

    @Convert(converter = LocalizedTextConverter.class)
    private LocalizedText label;

    @SuppressWarnings("UnusedVariable") // lists are ordered by it
    private int position;

    private Instant asOf;

    @SuppressWarnings("NullAway.Init")
    Side() {}

    @SuppressWarnings("NullAway.Init") // learn() sets the rest
    Side(String code) {
        this.code = code;
        asOf = Instant.EPOCH;
    }

    /** Takes over what was announced, unless something newer is known; answers whether it did. */
    boolean learn(SideRegistered event, Instant at) {
        if (at.isBefore(asOf)) {
            return false;
        }
        label = event.label();
        position = event.position();
        asOf = at;
        return true;
    }

    Named named() {
        return new Named(code, label);
    }
}
