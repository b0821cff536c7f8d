package nl.stvda.voortgang.initiatives.initiative;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.stvda.voortgang.initiatives.access.Caller;

/** The door for other features: initiatives as the caller may see them. */
@ApplicationScoped
public class Initiatives {

    private final InitiativeRepository initiatives;
    private final Caller caller;

    Initiatives(InitiativeRepository initiatives, Caller caller) {
        this.initiatives = initiatives;
        this.caller = caller;
    }

    /** Those with these ids that the caller may see, in the order of the ids. */
    @Transactional(MANDATORY)
    public List<InitiativeResponse> shown(List<UUID> ids) {
        var found = initiatives.all(ids).stream()
                .filter(initiative -> Visibility.isVisible(initiative, caller))
                .collect(Collectors.toMap(Initiative::id, Function.identity()));
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(initiative -> Visibility.show(initiative, caller))
                .toList();
    }
}
