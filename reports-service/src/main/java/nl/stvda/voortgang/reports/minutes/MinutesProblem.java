package nl.stvda.voortgang.reports.minutes;

import nl.stvda.voortgang.conventions.problem.ProblemType;

/** Every way a request about minutes can fail. */
enum MinutesProblem implements ProblemType {
    UNKNOWN_MINUTES(
            "unknown-minutes",
            404,
            "Minutes not found",
            "Check the hash; the minutes of a snapshot are listed below it."),
    MINUTES_NOT_EXPECTED(
            "minutes-not-expected",
            409,
            "No minutes are expected",
            "Minutes belong to the latest snapshot of a round in which the board agrees by consensus, while the members "
                    + "are asked to sign off."),
    TOO_MANY_MINUTES(
            "too-many-minutes",
            409,
            "Too many minutes",
            "A snapshot has at most 10. None can be removed: record the consensus with one that is there."),
    MINUTES_TOO_LARGE(
            "minutes-too-large",
            413,
            "Minutes too large",
            "A file has at most 3 MiB, which is 3,145,728 bytes. Make it smaller: text instead of pictures of pages."),
    MINUTES_TYPE_NOT_ACCEPTED(
            "minutes-type-not-accepted",
            415,
            "Type of file not accepted",
            "Send a PDF, or a text document (docx, odt) without macros, as the body, with its media type in Content-Type.");

    private final Description description;

    MinutesProblem(String slug, int status, String title, String remedy) {
        description = new Description(slug, status, title, remedy);
    }

    @Override
    public Description description() {
        return description;
    }
}
