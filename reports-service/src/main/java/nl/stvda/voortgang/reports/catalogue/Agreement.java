package nl.stvda.voortgang.reports.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import nl.stvda.voortgang.reports.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An agreement as it was announced last. */
@Entity
class Agreement {

    @Id
    private String code;

    private @Nullable String titleNl;
    private @Nullable String titleEn;
    private Instant asOf;

    @SuppressWarnings("NullAway.Init")
    Agreement() {}

    @SuppressWarnings("NullAway.Init") // learn() sets the rest
    Agreement(String code) {
        this.code = code;
        asOf = Instant.EPOCH;
    }

    /** Takes over what was announced, unless something later was; answers whether it did. */
    boolean learn(AgreementRegistered event, Instant at) {
        if (at.isBefore(asOf)) {
            return false;
        }
        titleNl = event.title().nl();
        titleEn = event.title().en();
        asOf = at;
        return true;
    }

    Named named() {
        return new Named(code, new LocalizedText(titleNl, titleEn));
    }
}
