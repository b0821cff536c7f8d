package nl.stvda.voortgang.initiatives.catalogue;

import jakarta.persistence.Entity;
import java.util.Optional;

/** One of the sides that agreements are made between. */
@Entity
class Side extends NamedEntry<SideResponse> {

    Side() {}

    Side(String code, int position) {
        super(code, position);
    }

    @Override
    public SideResponse response() {
        return new SideResponse(code(), label());
    }

    @Override
    public Optional<Object> registered() {
        return Optional.of(new SideRegistered(code(), label(), position()));
    }
}
