package nl.stvda.voortgang.initiatives.catalogue;

/**
 * Something that the catalogue has a code for.
 *
 * @param <T> how the API shows it
 */
interface Entry<T> {

    int version();

    /** It says something else now. */
    void raise();

    T response();
}
