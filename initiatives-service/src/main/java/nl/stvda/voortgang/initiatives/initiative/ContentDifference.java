package nl.stvda.voortgang.initiatives.initiative;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.stvda.voortgang.initiatives.content.InitiativeContent;
import nl.stvda.voortgang.initiatives.review.Difference;

/** Compares what an initiative said as its readers know it: as JSON. */
@ApplicationScoped
class ContentDifference {

    private final ObjectMapper json;

    ContentDifference(ObjectMapper json) {
        this.json = json;
    }

    List<Difference> between(InitiativeContent before, InitiativeContent after) {
        return Difference.between(json.valueToTree(before), json.valueToTree(after));
    }
}
