package nl.stvda.voortgang.postgres;

/** What a commit promises. */
public enum Durability {
    /** A commit survives a crash of the machine: every commit waits for the disk. */
    DURABLE("on"),
    /** A commit survives a crash of a service, not of the machine: for tests that throw their data away. */
    THROWAWAY("off");

    private final String fsync;

    Durability(String fsync) {
        this.fsync = fsync;
    }

    String fsync() {
        return fsync;
    }
}
