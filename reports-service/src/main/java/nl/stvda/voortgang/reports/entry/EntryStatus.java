package nl.stvda.voortgang.reports.entry;

/** Whether a draft shows an entry. */
enum EntryStatus {
    /** It does. */
    PLACED,
    /** Its organisation took the initiative back. */
    WITHDRAWN,
    /** The secretariat rejected the initiative. */
    REJECTED,
    /** The lead of its joint initiative is shown in its place. */
    JOINED,
    /** The initiative is about another agreement now, or fits no section. */
    MOVED
}
