package nl.stvda.voortgang.initiatives.access;

import java.util.Optional;

/**
 * Which initiatives a list shows. A sandbox and what is real do not see each other. The rule is in {@link Caller#listed}; each list turns it into a query.
 */
public sealed interface ListedInitiatives {

    /** What one organisation tries, for whoever is in that sandbox. */
    record OwnSandbox(String organisation) implements ListedInitiatives {}

    /** Everything that is shared and everything in the named sandbox, for those who may read all of it. */
    record AskedForSandbox() implements ListedInitiatives {}

    /**
     * What is real and shared.
     *
     * @param own whose drafts are shown too
     */
    record Real(Optional<String> own) implements ListedInitiatives {}
}
