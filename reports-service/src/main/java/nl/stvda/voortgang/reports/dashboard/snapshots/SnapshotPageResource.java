package nl.stvda.voortgang.reports.dashboard.snapshots;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.dashboard.form.KeptForms;
import nl.stvda.voortgang.reports.dashboard.report.CurrentRound;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import nl.stvda.voortgang.reports.dashboard.snapshots.SnapshotPages.Reader;
import nl.stvda.voortgang.reports.dashboard.snapshots.SnapshotPages.Typing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;

/** What was frozen: the members read it here, exactly as it is, and sign it. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class SnapshotPageResource {

    private static final URI HOME = URI.create("/");
    private static final String ROUND = "rounds/{id}/snapshots";
    private static final String SNAPSHOT = ROUND + "/{number}";

    private final SnapshotPages pages;
    private final Signing signing;
    private final KeptForms kept;
    private final CurrentRound currentRound;

    SnapshotPageResource(SnapshotPages pages, Signing signing, KeptForms kept, CurrentRound currentRound) {
        this.pages = pages;
        this.signing = signing;
        this.kept = kept;
        this.currentRound = currentRound;
    }

    /** Those of the report that people work on. */
    @GET
    @Path("snapshots")
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<Void> current() {
        return RestResponse.seeOther(currentRound
                .id()
                .map(round -> UriBuilder.fromPath("/" + ROUND).build(round))
                .orElse(HOME));
    }

    @GET
    @Path(ROUND)
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> list(String id) {
        var list = pages.list(id);
        return PageAnswers.page(list.frame(), Templates.list(list));
    }

    @GET
    @Path(SNAPSHOT)
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> read(
            String id,
            int number,
            @QueryParam("in") @Nullable String language,
            @QueryParam("provenance") @DefaultValue("false") boolean provenance,
            @QueryParam("kept") @Nullable UUID form,
            @CookieParam(KeptForms.COOKIE) @Nullable String key) {
        return page(
                Status.OK,
                pages.read(
                        id,
                        number,
                        new Reader(Optional.ofNullable(language), provenance),
                        Typing.kept(kept.find(form, key))));
    }

    /** Signs, or leads to a fresh sign-in and back; what was typed is kept and signed when the person says so again. */
    @POST
    @Path(SNAPSHOT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.APPROVER, Role.SECRETARIAT})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> sign(String id, int number, MultivaluedMap<String, String> form) {
        var fields = new HashMap<String, String>();
        form.forEach((name, values) -> fields.put(name, values.getFirst()));
        var typed = TypedDecision.of(fields);
        return switch (signing.sign(id, number, typed)) {
            case Signing.Signed(var notice) -> PageAnswers.then(SnapshotPages.address(id, number), notice);
            case Signing.SignInFirst _ -> signInFirst(id, number, typed);
            case Signing.Refused(var status, var problem) ->
                page(status, pages.read(id, number, Reader.ANY, Typing.refused(typed, problem)));
        };
    }

    private RestResponse<TemplateInstance> signInFirst(String id, int number, TypedDecision typed) {
        var here = SnapshotPages.address(id, number);
        var keptForm = kept.keep(here.getPath(), typed.fields());
        var back = UriBuilder.fromUri(here).fragment("decision");
        keptForm.ifPresent(form -> back.queryParam("kept", form.id()));
        var answer = RestResponse.ResponseBuilder.<TemplateInstance>create(Status.SEE_OTHER)
                .location(UriBuilder.fromPath("/sign-in-again")
                        .queryParam("to", "{to}")
                        .build(back.build().toString()));
        keptForm.ifPresent(form -> answer.cookie(form.key()));
        return answer.build();
    }

    private static RestResponse<TemplateInstance> page(Status status, SnapshotView view) {
        return PageAnswers.page(status, view.frame(), Templates.read(view));
    }

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance list(SnapshotList list);

        static native TemplateInstance read(SnapshotView view);
    }
}
