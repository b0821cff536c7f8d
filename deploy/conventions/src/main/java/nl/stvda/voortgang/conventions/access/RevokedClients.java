package nl.stvda.voortgang.conventions.access;

/** The clients whose tokens are refused, in the memory of this node: asked with every request, so it costs nothing. */
public interface RevokedClients {

    boolean contains(String client);
}
