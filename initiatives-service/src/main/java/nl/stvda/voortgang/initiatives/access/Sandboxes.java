package nl.stvda.voortgang.initiatives.access;

/** Which organisations are there to try with. */
@FunctionalInterface
public interface Sandboxes {

    boolean isSandbox(String organisation);
}
