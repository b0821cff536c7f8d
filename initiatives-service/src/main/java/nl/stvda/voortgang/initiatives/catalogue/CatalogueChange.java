package nl.stvda.voortgang.initiatives.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that was done to the catalogue; never changed. */
@Entity
class CatalogueChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @SuppressWarnings("UnusedVariable") // lists are ordered by it
    private @Nullable Long number;

    private String kind;
    private String code;
    private int version;
    private String madeBy;
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    CatalogueChange() {}

    CatalogueChange(String kind, String code, int version, String madeBy, Instant madeAt) {
        this.kind = kind;
        this.code = code;
        this.version = version;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    CatalogueHistory.Item item() {
        return new CatalogueHistory.Item(kind, code, version, madeBy, madeAt);
    }
}
