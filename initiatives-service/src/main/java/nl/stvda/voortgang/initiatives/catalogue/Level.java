package nl.stvda.voortgang.initiatives.catalogue;

import jakarta.persistence.Entity;

/** How far an initiative reaches: one company, a sector, the whole country, Europe. */
@Entity
class Level extends NamedEntry<LevelResponse> {

    Level() {}

    Level(String code, int position) {
        super(code, position);
    }

    @Override
    public LevelResponse response() {
        return new LevelResponse(code(), label());
    }
}
