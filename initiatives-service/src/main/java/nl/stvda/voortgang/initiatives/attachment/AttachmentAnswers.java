package nl.stvda.voortgang.initiatives.attachment;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.io.InputStream;
import java.util.UUID;
import java.util.function.Supplier;
import nl.stvda.voortgang.conventions.file.Disposition;
import nl.stvda.voortgang.conventions.problem.ProblemConfig;
import org.jboss.resteasy.reactive.RestResponse;

/** Gives an answer its status and headers; those of content keep a browser from doing anything with it but saving it. */
@Singleton
class AttachmentAnswers {

    /** What is shown depends on who asks, so no shared cache may keep it. */
    private static final String CACHE = "private, no-cache";

    private final ProblemConfig config;

    AttachmentAnswers(ProblemConfig config) {
        this.config = config;
    }

    RestResponse<AttachmentResponse> added(UUID initiativeId, AttachmentService.Added added) {
        var attachment = added.attachment();
        return RestResponse.ResponseBuilder.create(
                        added.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK, attachment)
                .header(
                        HttpHeaders.LOCATION,
                        "%s/v1/initiatives/%s/attachments/%s"
                                .formatted(config.publicUrl(), initiativeId, attachment.id()))
                .tag(tag(attachment))
                .build();
    }

    RestResponse<AttachmentResponse> described(AttachmentResponse attachment, Request request) {
        return unlessKnown(attachment, request, () -> RestResponse.ResponseBuilder.ok(attachment));
    }

    RestResponse<InputStream> content(AttachmentResponse attachment, Request request, Supplier<InputStream> bytes) {
        return unlessKnown(
                attachment,
                request,
                () -> RestResponse.ResponseBuilder.ok(bytes.get())
                        .type(attachment.mediaType())
                        .header(HttpHeaders.CONTENT_LENGTH, attachment.size())
                        .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.saveAs(attachment.name()))
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Content-Security-Policy", "sandbox; default-src 'none'"));
    }

    /** 304 where the caller has it. An attachment never changes, so the hash of its file is the tag of its description too. */
    private static <T> RestResponse<T> unlessKnown(
            AttachmentResponse attachment, Request request, Supplier<RestResponse.ResponseBuilder<T>> answer) {
        var tag = tag(attachment);
        var builder = request.evaluatePreconditions(tag) == null
                ? answer.get()
                : RestResponse.ResponseBuilder.<T>create(RestResponse.Status.NOT_MODIFIED);
        return builder.tag(tag).header(HttpHeaders.CACHE_CONTROL, CACHE).build();
    }

    private static EntityTag tag(AttachmentResponse attachment) {
        return new EntityTag(attachment.sha256());
    }
}
