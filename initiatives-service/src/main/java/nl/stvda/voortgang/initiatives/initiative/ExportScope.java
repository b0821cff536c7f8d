package nl.stvda.voortgang.initiatives.initiative;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.initiatives.access.Caller;

/**
 * Which initiatives an export holds and how much of each: what the caller asks for, within what the caller may see. It
 * is decided at the beginning, since an export is written after the request was let in.
 */
public final class ExportScope {

    private final List<String> conditions;
    private final Map<String, Object> parameters;
    private final Optional<String> own;
    private final boolean seesAllContacts;

    ExportScope(
            Optional<String> organisation, Optional<String> agreement, Set<InitiativeStatus> statuses, Caller caller) {
        var audience = Audience.of(caller.listed(organisation.stream().toList()));
        var all = new HashMap<>(audience.parameters());
        organisation.ifPresent(code -> all.put("organisation", code));
        agreement.ifPresent(code -> all.put("agreement", code));
        if (!statuses.isEmpty()) {
            all.put("statuses", statuses);
        }
        parameters = Map.copyOf(all);
        conditions = Stream.of(
                        Optional.of(audience.condition()),
                        organisation.map(_ -> "organisation = :organisation"),
                        agreement.map(_ -> "agreement = :agreement"),
                        Optional.of("status in :statuses").filter(_ -> !statuses.isEmpty()))
                .flatMap(Optional::stream)
                .toList();
        own = caller.organisation();
        seesAllContacts = caller.isSecretariat();
    }

    String condition() {
        return conditions.stream().map("(%s)"::formatted).collect(Collectors.joining(" and "));
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** As {@link Visibility} shows one to the caller. */
    InitiativeResponse show(Initiative initiative) {
        return seesAllContacts || own.filter(initiative.organisation()::equals).isPresent()
                ? InitiativeResponse.withContact(initiative)
                : InitiativeResponse.withoutContact(initiative);
    }
}
