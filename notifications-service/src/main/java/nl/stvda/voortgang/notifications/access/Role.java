package nl.stvda.voortgang.notifications.access;

/** The roles of the realm that this service knows, as they stand in a token. */
public final class Role {

    /** Collects, edits and sends: whom the alerts are for. */
    public static final String SECRETARIAT = "secretariat";
    /** Reads everything that is shared, changes nothing. */
    public static final String AUDITOR = "auditor";
    /** Keeps the system running; reads, and has what was given up attempted again. */
    public static final String OPERATOR = "operator";

    private Role() {}
}
