package nl.stvda.voortgang.initiatives.upload;

import nl.stvda.voortgang.conventions.problem.ProblemType;

/** Every way in which a file as a whole can be refused. */
enum UploadProblem implements ProblemType {
    UNREADABLE_UPLOAD(
            "unreadable-upload",
            400,
            "File cannot be read",
            "The detail tells where reading stopped. Mend the file there and send it again. Nothing was stored."),
    WRONG_COLUMNS(
            "wrong-columns",
            400,
            "Wrong columns",
            "Mend the first line of the file: each column that is wrong is listed under errors. Nothing was stored."),
    EMPTY_UPLOAD("empty-upload", 400, "No rows", "Send at least one row."),
    TOO_MANY_ROWS(
            "too-many-rows",
            400,
            "Too many rows",
            "Split the file and send the parts one after the other. Nothing was stored."),
    UPLOAD_TOO_LARGE(
            "upload-too-large",
            413,
            "File too large",
            "Split the file and send the parts one after the other. Nothing was stored."),
    INCOMPLETE_UPLOAD(
            "incomplete-upload",
            400,
            "File incomplete",
            "The connection ended before all of the file was there. Send it again. Nothing was stored."),
    UPLOADS_BUSY(
            "imports-busy",
            503,
            "Too many files at once",
            "Send the file again after the number of seconds in Retry-After. Nothing was stored."),
    TOO_MANY_UPLOADS(
            "too-many-uploads",
            429,
            "Too many files of yours at once",
            "Send files one after the other; send this one again after the number of seconds in Retry-After."),
    UPLOAD_TOO_SLOW(
            "reception-too-slow",
            408,
            "File took too long",
            "Send the file again, over a faster connection or in parts. Nothing was stored.");

    private final Description description;

    UploadProblem(String slug, int status, String title, String remedy) {
        description = new Description(slug, status, title, remedy);
    }

    @Override
    public Description description() {
        return description;
    }
}
