package nl.stvda.voortgang.initiatives.initiative;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.conventions.problem.ProblemConfig;
import nl.stvda.voortgang.conventions.request.MergePatch;
import org.jboss.resteasy.reactive.RestResponse;

/** Gives an answer its status and headers: where it is and which version it is. */
@Singleton
class InitiativeAnswers {

    private final ProblemConfig config;

    InitiativeAnswers(ProblemConfig config) {
        this.config = config;
    }

    /** With the address, for who does not know it yet. */
    RestResponse<InitiativeResponse> posted(Stored stored) {
        return stored(stored)
                .header(
                        HttpHeaders.LOCATION,
                        "%s/v1/initiatives/%s"
                                .formatted(
                                        config.publicUrl(), stored.initiative().id()))
                .build();
    }

    RestResponse<InitiativeResponse> changed(Stored stored) {
        return stored(stored).build();
    }

    private static RestResponse.ResponseBuilder<InitiativeResponse> stored(Stored stored) {
        var status = stored.outcome() == Outcome.CREATED ? RestResponse.Status.CREATED : RestResponse.Status.OK;
        return RestResponse.ResponseBuilder.create(status, stored.initiative())
                .tag(Precondition.tag(stored.initiative().revision()))
                .header(Outcome.HEADER, stored.outcome().text());
    }

    RestResponse<InitiativeResponse> read(InitiativeResponse initiative) {
        return RestResponse.ResponseBuilder.ok(initiative)
                .tag(Precondition.tag(initiative.revision()))
                .header("Accept-Patch", MergePatch.MEDIA_TYPE)
                .build();
    }
}
