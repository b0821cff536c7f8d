package nl.stvda.voortgang.reports.dashboard.form;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.reports.access.Caller;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.dashboard.session.SealKey;
import nl.stvda.voortgang.reports.dashboard.shell.Area;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;
import nl.stvda.voortgang.reports.dashboard.shell.Frames;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import nl.stvda.voortgang.reports.dashboard.shell.PageRefusal;
import nl.stvda.voortgang.reports.dashboard.shell.WordsOf;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a person sent after the session had ended, to look at and to send again. */
@Path(UnsentFormResource.PATH + "/{id}")
@RunOnVirtualThread
class UnsentFormResource {

    static final String PATH = "/unsent";
    static final String COOKIE = "unsent";

    private final UnsentForms forms;
    private final Caller caller;
    private final Frames frames;

    UnsentFormResource(UnsentForms forms, Caller caller, Frames frames) {
        this.frames = frames;
        this.forms = forms;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> show(UUID id, @CookieParam(COOKIE) @Nullable String key) {
        var form = Optional.ofNullable(key)
                .flatMap(SealKey::of)
                .flatMap(seal -> forms.find(id, caller.subject(), seal))
                .orElseThrow(() -> new PageRefusal(PageRefusal.Reason.NOT_KEPT));
        var frame = frames.of(Area.HOME);
        var words = WordsOf.the(UnsentMessages.class, frame.language());
        var fields = form.fields().stream()
                .map(field -> UnsentField.of(field, words, frame.language()))
                .toList();
        return PageAnswers.page(frame, Templates.unsent(frame, form.path(), fields));
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance unsent(Frame frame, String path, List<UnsentField> fields);
    }
}
