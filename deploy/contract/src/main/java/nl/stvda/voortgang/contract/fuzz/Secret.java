package nl.stvda.voortgang.contract.fuzz;

import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * What an organisation sends and others must not see.
 *
 * @param name for people
 * @param field the field of a body that holds it; its texts are marked with words that nobody can guess
 * @param isIn whether this body makes it secret
 * @param canBePublished whether it is no secret any more once its owner submits it
 * @param reader who of other organisations may see it all the same
 */
public record Secret(
        String name, String field, Predicate<JsonNode> isIn, boolean canBePublished, Predicate<Caller> reader) {

    boolean mayBeReadBy(Caller caller, Caller owner) {
        return caller.isOfSameOrganisation(owner) || reader.test(caller);
    }
}
