package nl.stvda.voortgang.initiatives.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.stvda.voortgang.initiatives.access.Caller;

/** Shows initiatives to other features, each as the caller may see it. */
@ApplicationScoped
@Transactional
public class ShownInitiatives {

    private final InitiativeRepository initiatives;
    private final Caller caller;

    ShownInitiatives(InitiativeRepository initiatives, Caller caller) {
        this.initiatives = initiatives;
        this.caller = caller;
    }

    /** Those of these that the caller may see, by id. */
    public Map<UUID, InitiativeResponse> byId(Collection<UUID> ids) {
        return initiatives.list("id in ?1", ids).stream()
                .filter(initiative -> Visibility.isVisible(initiative, caller))
                .collect(Collectors.toMap(Initiative::id, initiative -> Visibility.show(initiative, caller)));
    }
}
