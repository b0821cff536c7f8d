package nl.stvda.voortgang.initiatives.catalogue;

import java.util.Optional;

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

    /** What the other services are told of it; nothing where they know it by its code only. */
    default Optional<Object> registered() {
        return Optional.empty();
    }
}
