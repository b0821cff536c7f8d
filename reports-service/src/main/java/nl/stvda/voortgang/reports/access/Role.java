package nl.stvda.voortgang.reports.access;

/** The roles of the realm, as they stand in a token. */
public final class Role {

    /** Posts for one organisation: its own software, or a person who works there. */
    public static final String CONTRIBUTOR = "contributor";
    /** Signs for one organisation. */
    public static final String APPROVER = "approver";
    /** Collects, edits and sends. */
    public static final String SECRETARIAT = "secretariat";
    /** Reads everything that is shared, changes nothing. */
    public static final String AUDITOR = "auditor";

    /** Submits the report when its time has come. */
    public static final String SUBMISSION_JOB = "submission-job";

    /** Keeps the system running. */
    public static final String OPERATOR = "operator";

    private Role() {}
}
