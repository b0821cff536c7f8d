package nl.stvda.voortgang.initiatives.initiative;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.stvda.voortgang.initiatives.access.Caller;

/**
 * Which initiatives an export holds and how much of each: what the caller asks for, within what the caller may see. It
 * is decided at the beginning, since an export is written after the request was let in.
 */
public final class ExportScope {

    private final Optional<String> organisation;
    private final Optional<String> agreement;
    private final Set<InitiativeStatus> statuses;
    private final Optional<String> own;
    private final boolean seesEveryContact;

    ExportScope(
            Optional<String> organisation, Optional<String> agreement, Set<InitiativeStatus> statuses, Caller caller) {
        this.organisation = organisation;
        this.agreement = agreement;
        this.statuses = statuses.isEmpty() ? EnumSet.allOf(InitiativeStatus.class) : statuses;
        own = caller.organisation();
        seesEveryContact = caller.maySeeEveryContact();
    }

    Optional<String> organisation() {
        return organisation;
    }

    Optional<String> agreement() {
        return agreement;
    }

    Set<InitiativeStatus> statuses() {
        return statuses;
    }

    Optional<String> own() {
        return own;
    }

    InitiativeResponse show(Initiative initiative) {
        return seesEveryContact || own.filter(initiative.organisation()::equals).isPresent()
                ? InitiativeResponse.withContact(initiative)
                : InitiativeResponse.withoutContact(initiative);
    }
}
