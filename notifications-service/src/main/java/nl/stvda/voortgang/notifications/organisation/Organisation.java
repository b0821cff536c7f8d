package nl.stvda.voortgang.notifications.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

@Entity
class Organisation {

    @Id
    private String code;

    private @Nullable String nameNl;
    private @Nullable String nameEn;

    @SuppressWarnings("NullAway.Init")
    Organisation() {}

    Organisation(String code, @Nullable String nameNl, @Nullable String nameEn) {
        this.code = code;
        this.nameNl = nameNl;
        this.nameEn = nameEn;
    }

    String code() {
        return code;
    }

    /** The name in daily use; a proper name, so the Dutch one serves both languages. */
    String name() {
        if (nameNl != null) {
            return nameNl;
        }
        return nameEn == null ? code : nameEn;
    }
}
