package nl.stvda.voortgang.initiatives.imports;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.initiatives.upload.UploadFormat;
import org.jspecify.annotations.Nullable;

/** What a Content-Type says about a file. */
final class FileType {

    private FileType() {}

    /** The format; refuses a file that does not say it, or says that it is in another encoding. */
    static UploadFormat requireUtf8(@Nullable MediaType type) {
        if (type == null) {
            throw new NotSupportedException();
        }
        var charset = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8");
        if (!charset.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
            throw GeneralProblem.UNSUPPORTED_MEDIA_TYPE.withDetail("Send the file as UTF-8.");
        }
        return UploadFormat.of(type.getSubtype());
    }
}
