package nl.stvda.voortgang.initiatives.resemblance;

import java.util.UUID;

/** Where initiatives are found; their feature knows. */
@FunctionalInterface
public interface Subjects {

    Subject get(UUID id);
}
