package nl.stvda.voortgang.initiatives.initiative;

import nl.stvda.voortgang.initiatives.access.Caller;

/** Who sees what: a draft, and a draft that was withdrawn, exists for its own organisation only. */
final class Visibility {

    private Visibility() {}

    static void requireVisible(Initiative initiative, Caller caller) {
        if (!isVisible(initiative, caller)) {
            throw InitiativeProblem.UNKNOWN_INITIATIVE.withDetail(
                    "No initiative has id %s.".formatted(initiative.id()));
        }
    }

    static boolean isVisible(Initiative initiative, Caller caller) {
        return caller.belongsTo(initiative.organisation()) || (initiative.isShared() && isInSight(initiative, caller));
    }

    /** A sandbox is visible to its own organisation and to those who may read all of it; its organisation sees nothing else. */
    private static boolean isInSight(Initiative initiative, Caller caller) {
        return initiative.isSandbox() ? caller.supervises() : !caller.isInSandbox();
    }

    static InitiativeResponse show(Initiative initiative, Caller caller) {
        return caller.maySeeContactOf(initiative.organisation())
                ? InitiativeResponse.withContact(initiative)
                : InitiativeResponse.withoutContact(initiative);
    }
}
