package nl.stvda.voortgang.conventions.limit;

/** What becomes of a request once it is let in. */
enum Kind {
    /** It is worked on until it is answered. */
    WORK,
    /** It is answered when there is news, or when its time is over, also where the caller is gone. */
    WAIT,
    /** It is answered until the caller is gone. */
    STREAM;

    /** Nothing is done for it while there is no news. */
    boolean waits() {
        return this != WORK;
    }
}
