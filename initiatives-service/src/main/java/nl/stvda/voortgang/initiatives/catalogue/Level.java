package nl.stvda.voortgang.initiatives.catalogue;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.LocalizedTextConverter;

/** How far an initiative reaches: one company, a sector, the whole country, Europe. */
@Entity
class Level implements Entry<LevelResponse> {

    @Id
    private String code;

    @Convert(converter = LocalizedTextConverter.class)
    private LocalizedText label;

    @SuppressWarnings("UnusedVariable") // lists are ordered by it
    private int position;

    private int version;

    @SuppressWarnings("NullAway.Init")
    Level() {}

    @SuppressWarnings("NullAway.Init") // rewrite() sets the rest
    Level(String code, int position) {
        this.code = code;
        this.position = position;
    }

    void rewrite(NameRequest request) {
        label = request.label();
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public void raise() {
        version++;
    }

    @Override
    public LevelResponse response() {
        return new LevelResponse(code, label);
    }
}
