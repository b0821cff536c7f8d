package nl.stvda.voortgang.initiatives.imports;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import nl.stvda.voortgang.conventions.problem.ProblemConfig;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Gives an answer its status and headers: where the import is, and when to ask again. */
@Singleton
class ImportAnswers {

    private static final int RETRY_AFTER_SECONDS = 1;

    private final ImportWaiting waiting;
    private final ProblemConfig config;

    ImportAnswers(ImportWaiting waiting, ProblemConfig config) {
        this.waiting = waiting;
        this.config = config;
    }

    /** 202 and where to ask; or 200 with the result, where it is there in the time that the client prefers to wait. */
    RestResponse<ImportResponse> accepted(ImportResponse begun, Preference preference) {
        var current =
                preference.patience().map(wait -> waiting.await(begun, wait)).orElse(begun);
        var answer = ResponseBuilder.create(
                        current.hasEnded() ? RestResponse.Status.OK : RestResponse.Status.ACCEPTED, current)
                .header(HttpHeaders.LOCATION, "%s/v1/imports/%s".formatted(config.publicUrl(), current.id()));
        preference.patience().ifPresent(wait -> answer.header(Preference.APPLIED, "wait=" + wait.toSeconds()));
        return withHint(answer, current);
    }

    RestResponse<ImportResponse> one(ImportResponse current) {
        return withHint(ResponseBuilder.ok(current), current);
    }

    private static RestResponse<ImportResponse> withHint(
            ResponseBuilder<ImportResponse> answer, ImportResponse current) {
        if (!current.hasEnded()) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return answer.build();
    }
}
