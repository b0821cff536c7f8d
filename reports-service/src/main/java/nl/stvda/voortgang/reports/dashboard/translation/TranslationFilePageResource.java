package nl.stvda.voortgang.reports.dashboard.translation;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.conventions.problem.Violation;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import nl.stvda.voortgang.reports.dashboard.translation.TranslationView.Problem;
import nl.stvda.voortgang.reports.translation.TranslationFiles;
import nl.stvda.voortgang.reports.translation.TranslationResult;
import nl.stvda.voortgang.reports.translation.word.WordFormat;
import nl.stvda.voortgang.reports.translation.xliff.XliffFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Files for translators, from a page. */
@Path("/rounds/{id}/translation/{language}/file")
@RunOnVirtualThread
class TranslationFilePageResource {

    private static final int TOO_LARGE = 413;

    /** As many as somebody mends before sending the file again. */
    private static final int MOST_ROWS = 10;

    private final TranslationPages pages;
    private final TranslationFiles files;

    TranslationFilePageResource(TranslationPages pages, TranslationFiles files) {
        this.pages = pages;
        this.files = files;
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<byte[]> out(String id, String language, @QueryParam("form") @DefaultValue("") String form) {
        var isWord = form.equals("word");
        var file = files.out(id, language, Optional.empty(), isWord ? TranslationFiles.WORD : TranslationFiles.XLIFF);
        return ResponseBuilder.ok(file.content())
                .header(
                        HttpHeaders.CONTENT_TYPE,
                        isWord ? WordFormat.MEDIA_TYPE : XliffFormat.MEDIA_TYPE + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(file.name()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Tells at once what became of each text. */
    @POST
    @Produces(MediaType.TEXT_HTML)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> back(String id, String language, @RestForm("file") @Nullable FileUpload file)
            throws IOException {
        if (file == null || file.size() == 0) {
            return page(Status.BAD_REQUEST, id, language, null, new Problem("no-file", ""));
        }
        if (file.size() > TranslationFiles.LARGEST_BYTES) {
            return page(
                    Status.fromStatusCode(TOO_LARGE),
                    id,
                    language,
                    null,
                    new Problem("translation-file-too-large", ""));
        }
        try {
            var content = Files.readAllBytes(file.uploadedFile());
            var result = files.back(id, language, content, TranslationFiles.formatOf(content));
            return page(Status.OK, id, language, result, null);
        } catch (ProblemException refusal) {
            var problem = refusal.type().description();
            return page(
                    Status.fromStatusCode(problem.status()),
                    id,
                    language,
                    null,
                    new Problem(problem.slug(), saying(refusal)));
        }
    }

    private static String saying(ProblemException refusal) {
        return refusal.violations().isEmpty()
                ? refusal.detail()
                : refusal.violations().stream()
                        .limit(MOST_ROWS)
                        .map(Violation::detail)
                        .collect(Collectors.joining(" "));
    }

    private RestResponse<TemplateInstance> page(
            Status status,
            String round,
            String language,
            @Nullable TranslationResult result,
            @Nullable Problem problem) {
        var view = pages.done(round, language, Optional.ofNullable(result), Optional.ofNullable(problem));
        return PageAnswers.page(status, view.frame(), TranslationPageResource.Templates.list(view));
    }
}
