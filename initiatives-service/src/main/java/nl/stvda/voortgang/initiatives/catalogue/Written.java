package nl.stvda.voortgang.initiatives.catalogue;

/**
 * An entry after a request.
 *
 * @param created whether there was none before
 * @param <T> how the API shows it
 */
record Written<T>(T entry, int version, boolean created) {}
