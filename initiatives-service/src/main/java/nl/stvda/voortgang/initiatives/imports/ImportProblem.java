package nl.stvda.voortgang.initiatives.imports;

import nl.stvda.voortgang.conventions.problem.ProblemType;

/** Every way a request about imports can fail. */
enum ImportProblem implements ProblemType {
    UNKNOWN_IMPORT(
            "unknown-import",
            404,
            "Import not found",
            "Check the id. An import of another organisation is not found either, nor one that is older than 30 days."),
    IMPORT_KEY_TAKEN(
            "import-key-taken",
            409,
            "Idempotency-Key in use",
            "You sent another file, or the same with other parameters, under this key before: see Location. Use a new key "
                    + "for a new import."),
    IMPORT_FINISHED("import-finished", 409, "Import finished", "It is too late to cancel it; read what it did."),
    NOT_A_PREVIEW(
            "not-a-preview",
            409,
            "Not a finished preview",
            "Only an import that was sent with validateOnly=true and is done can be committed."),
    PREVIEW_HAS_REFUSALS(
            "preview-has-refusals",
            409,
            "Preview has refused rows",
            "In mode all-or-nothing nothing is stored while a row is refused. Mend those rows and send the file again, or "
                    + "send it with mode=row-by-row."),
    PREVIEW_OUTDATED(
            "preview-outdated",
            409,
            "Preview outdated",
            "Some of its initiatives changed since. Send the file again to see what it does now. Nothing was stored."),
    TOO_MANY_IMPORTS(
            "too-many-imports",
            429,
            "Too many imports",
            "Wait until some of your imports are done, or cancel some; then send the file again.");

    private final Description description;

    ImportProblem(String slug, int status, String title, String remedy) {
        description = new Description(slug, status, title, remedy);
    }

    @Override
    public Description description() {
        return description;
    }
}
