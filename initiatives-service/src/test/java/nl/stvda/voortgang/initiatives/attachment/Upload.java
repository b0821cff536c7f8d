package nl.stvda.voortgang.initiatives.attachment;

import io.restassured.response.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.stvda.voortgang.contract.file.SampleFile;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;

/** Adds files as a partner does. */
final class Upload {

    static final String ATTACHMENTS = "/v1/initiatives/{id}/attachments";
    static final String ATTACHMENT = ATTACHMENTS + "/{attachmentId}";
    static final String CONTENT = ATTACHMENT + "/content";

    private Upload() {}

    /** A file that goes to an initiative of the FNV, and the id that it gets. */
    static String added(String initiative, SampleFile file) {
        return of(file, initiative).then().statusCode(201).extract().path("id");
    }

    static Response of(SampleFile file, String initiative) {
        return by(Token.contributorOf("fnv"), file, initiative);
    }

    static Response by(String token, SampleFile file, String initiative) {
        return Api.as(token)
                .contentType(file.mediaType())
                .queryParam("name", file.name())
                .body(file.bytes())
                .post(ATTACHMENTS, initiative);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
