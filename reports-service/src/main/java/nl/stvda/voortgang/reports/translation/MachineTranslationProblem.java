package nl.stvda.voortgang.reports.translation;

import nl.stvda.voortgang.conventions.problem.ProblemType;

/** Every way in which letting a machine translate can fail beside those of any translation. */
enum MachineTranslationProblem implements ProblemType {
    ALREADY_TRANSLATED(
            "already-translated",
            409,
            "Translated already",
            "A machine writes what is missing or no longer fits its source. Write over it yourself where you want other words."),
    NO_TRANSLATION_SERVICE(
            "no-translation-service",
            409,
            "No translation service",
            "This installation is connected to none. Translate the text, or send it to a translator as a file."),
    TRANSLATION_SERVICE_LANGUAGES(
            "translation-service-languages",
            409,
            "Languages that the service does not have",
            "Translate the text, or send it to a translator as a file."),
    TRANSLATION_ALLOWANCE_USED(
            "translation-allowance-used",
            409,
            "Limit of the day reached",
            "Ask for it tomorrow (UTC), or for fewer texts. Nothing was sent or stored."),
    TRANSLATION_SERVICE_AWAY(
            "translation-service-away",
            503,
            "Translation service away",
            "Ask again after the seconds in Retry-After. Nothing was stored; everything else works.");

    private final Description description;

    MachineTranslationProblem(String slug, int status, String title, String remedy) {
        description = new Description(slug, status, title, remedy);
    }

    @Override
    public Description description() {
        return description;
    }
}
