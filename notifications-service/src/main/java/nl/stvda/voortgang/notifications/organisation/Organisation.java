package nl.stvda.voortgang.notifications.organisation;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.LocalizedTextConverter;

@Entity
class Organisation {

    @Id
    private String code;

    @Convert(converter = LocalizedTextConverter.class)
    private LocalizedText name;

    private Instant announcedAt;

    @SuppressWarnings("NullAway.Init")
    Organisation() {}

    Organisation(String code, LocalizedText name, Instant announcedAt) {
        this.code = code;
        this.name = name;
        this.announcedAt = announcedAt;
    }

    /** Takes the name unless a newer one is known. */
    void announce(LocalizedText newest, Instant at) {
        if (!at.isBefore(announcedAt)) {
            name = newest;
            announcedAt = at;
        }
    }

    String code() {
        return code;
    }

    /** The name in daily use; a proper name, so the one in the preferred language serves all. */
    String name() {
        return name.texts().values().stream()
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(code);
    }
}
