package nl.stvda.voortgang.reports.translation;

import nl.stvda.voortgang.conventions.problem.ProblemType;

/** Every way a request about translations can fail. */
enum TranslationProblem implements ProblemType {
    UNKNOWN_LANGUAGE(
            "unknown-language",
            404,
            "Language not found",
            "GET /v1/rounds/<id>/translations lists the languages of the installation."),
    UNKNOWN_TRANSLATION(
            "unknown-translation",
            404,
            "Text not found",
            "GET /v1/rounds/<id>/translations/<language> lists the texts that there are."),
    UNREADABLE_TRANSLATION_FILE(
            "unreadable-translation-file",
            400,
            "Not a file of a translator",
            "Send the file that came from here: XLIFF 2.0 or 2.1 in UTF-8, or the document of Word. Nothing was stored."),
    BROKEN_TRANSLATION_TABLE(
            "broken-translation-table",
            400,
            "Rows that are not as they went out",
            "Mend each row listed under errors: three cells, of which the first has the key. Nothing was stored."),
    OTHER_TRANSLATION_FILE(
            "other-translation-file",
            409,
            "A file of something else",
            "Send it to the round and the language that it was made for. Nothing was stored."),
    TRANSLATION_FILE_TOO_LARGE(
            "translation-file-too-large", 413, "File too large", "Send at most 3 MiB, in parts if need be."),
    SAID_BY_OTHERS(
            "said-by-others",
            409,
            "Said by the organisation",
            "A translation stands beside what the organisation says and never replaces it. Reword the entry instead."),
    NOTHING_TO_CONFIRM(
            "nothing-to-confirm",
            409,
            "Nothing to confirm",
            "Confirm what a machine wrote, or what was made of a text that changed; write what is missing.");

    private final Description description;

    TranslationProblem(String slug, int status, String title, String remedy) {
        description = new Description(slug, status, title, remedy);
    }

    @Override
    public Description description() {
        return description;
    }
}
