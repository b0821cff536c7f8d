package nl.stvda.voortgang.initiatives.access;

import java.util.Optional;

/**
 * Which initiatives a list shows. The real world and a sandbox do not see each other; who lists them decides how that is
 * said in a query, and whose rule it is stands in {@link Caller#listed}.
 */
public sealed interface ListedInitiatives {

    /** What one organisation tries, for whoever is in that sandbox. */
    record OwnSandbox(String organisation) implements ListedInitiatives {}

    /** Whatever is shared, tried or not, for those who look after all and asked for a sandbox by name. */
    record AskedForSandbox() implements ListedInitiatives {}

    /**
     * What is real and shared.
     *
     * @param own whose drafts are shown too
     */
    record Real(Optional<String> own) implements ListedInitiatives {}
}
