package nl.stvda.voortgang.reports.calendar;

/** The dates that every round has; an installation may add dates of other kinds. */
public enum DateKind {
    /** The last day for contributions. */
    COLLECTING("collecting"),
    /** The last day for comments of the members. */
    COMMENTS("comments"),
    /** The last day to sign off. */
    SIGN_OFF("sign-off"),
    /** The day of the submission. */
    SUBMISSION("submission");

    private final String code;

    DateKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
