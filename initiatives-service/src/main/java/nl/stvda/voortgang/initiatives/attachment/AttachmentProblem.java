package nl.stvda.voortgang.initiatives.attachment;

import nl.stvda.voortgang.conventions.problem.ProblemType;

/** Every way a request about attachments can fail. */
enum AttachmentProblem implements ProblemType {
    UNKNOWN_ATTACHMENT(
            "unknown-attachment",
            404,
            "Attachment not found",
            "Check the id. Attachments are shown to the organisation that added them, the secretariat and auditors."),
    ATTACHMENTS_CLOSED(
            "attachments-closed",
            409,
            "Attachments closed",
            "The attachments of a withdrawn initiative stay as they are. They can be read, not added or removed."),
    TOO_MANY_ATTACHMENTS(
            "too-many-attachments",
            409,
            "Too many attachments",
            "An initiative has at most 20. Remove one that is no longer needed, or join files into one."),
    ATTACHMENT_QUOTA_EXCEEDED(
            "attachment-quota-exceeded",
            409,
            "No room for more attachments",
            "Your organisation keeps as many attachments, or as many bytes, as it may; the detail tells how much. Remove "
                    + "what is no longer needed, link to where a file stands, or ask the secretariat for more room."),
    ATTACHMENT_TOO_LARGE(
            "attachment-too-large",
            413,
            "Attachment too large",
            "A file has at most 25 MiB, which is 26,214,400 bytes. Make it smaller, or link to where it stands."),
    ATTACHMENT_TYPE_NOT_ACCEPTED(
            "attachment-type-not-accepted",
            415,
            "Type of file not accepted",
            "Send a PDF, an image (PNG, JPEG, WebP) or an office document (docx, xlsx, pptx, odt, ods, odp) without "
                    + "macros as the body, with its media type in Content-Type; Accept in the answer lists them."),
    ATTACHMENT_TYPE_MISMATCH(
            "attachment-type-mismatch",
            415,
            "Not the type that you say",
            "Send the media type that the file has; the detail tells which one. If that surprises you, look at the file.");

    private final Description description;

    AttachmentProblem(String slug, int status, String title, String remedy) {
        description = new Description(slug, status, title, remedy);
    }

    @Override
    public Description description() {
        return description;
    }
}
