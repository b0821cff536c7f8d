package nl.stvda.voortgang.initiatives.initiative;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the API describes the body of a PATCH; nothing is read into it. */
@Schema(
        name = "InitiativePatch",
        type = SchemaType.OBJECT,
        additionalProperties = Schema.True.class,
        description =
                "The fields of InitiativeRequest that are to change; null removes a field, what is left out stays. "
                        + "A list is replaced whole.",
        examples = "{\"period\": {\"end\": \"2022-12-31\"}, \"reach\": null}")
final class PatchDocument {

    static final String DESCRIPTION = """
            A JSON Merge Patch (RFC 7396). Needs the ETag that you read in If-Match. The result is checked as a whole, as if you \
            had sent it with PUT, and violations point into the result. A field that you set to null is as if it were left out \
            there; mind that a draft without its status is submitted. The secretariat may do it on behalf of an organisation; \
            onBehalf then says so.""";

    private PatchDocument() {}
}
