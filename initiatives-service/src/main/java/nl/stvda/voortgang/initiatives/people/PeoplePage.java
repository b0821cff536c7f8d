package nl.stvda.voortgang.initiatives.people;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** People, all that the caller may see: an organisation has some dozens at most, so there is no second page. */
@Schema(name = "PeoplePage", description = "People, by name; those whose access ended stay in the list")
record PeoplePage(@Schema(description = "The people") List<PersonResponse> items) {}
