package nl.stvda.voortgang.reports.dashboard.form;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.regex.Pattern;
import nl.stvda.voortgang.reports.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What is typed into a form: its page sends it in pauses of typing. */
@Path("/drafts")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RunOnVirtualThread
class FormDraftResource {

    private static final int TOO_LARGE = 413;
    private static final Pattern PAGE = Pattern.compile("(/[a-z0-9-]{1,40}){1,4}");

    private final FormDrafts drafts;

    FormDraftResource(FormDrafts drafts) {
        this.drafts = drafts;
    }

    @POST
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT})
    @Operation(hidden = true)
    public RestResponse<Void> keep(@QueryParam("page") @Nullable String page, MultivaluedMap<String, String> form) {
        var fields = new MultivaluedHashMap<>(form);
        fields.remove(FormToken.FIELD);
        return drafts.keep(require(page), fields) ? RestResponse.noContent() : RestResponse.status(TOO_LARGE);
    }

    /** The page then shows what it shows to whoever has typed nothing. */
    @POST
    @Path("/discard")
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT})
    @Operation(hidden = true)
    public RestResponse<Void> discard(@QueryParam("page") @Nullable String page) {
        drafts.discard(require(page));
        return RestResponse.ResponseBuilder.<Void>create(RestResponse.Status.SEE_OTHER)
                .location(URI.create(require(page)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static String require(@Nullable String page) {
        if (page == null || !PAGE.matcher(page).matches()) {
            throw new BadRequestException();
        }
        return page;
    }
}
