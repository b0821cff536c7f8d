package nl.stvda.voortgang.conventions.listening;

/** Does something with the notices of one channel of PostgreSQL. It is called by one thread, so it must not take long. */
public interface NoticeHandler {

    /** The channel, in lower case. */
    String channel();

    /** Something was committed, by this instance or by another. */
    void onNotice(String payload);

    /**
     * Something may have been missed: at the start, after the connection was away, and after a notice that could not be
     * handled. It is called again later when it fails.
     */
    void onGap();
}
