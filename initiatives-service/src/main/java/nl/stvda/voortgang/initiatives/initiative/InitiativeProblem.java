package nl.stvda.voortgang.initiatives.initiative;

import nl.stvda.voortgang.conventions.problem.ProblemType;

/** Every way a request about initiatives can fail. */
enum InitiativeProblem implements ProblemType {
    UNKNOWN_INITIATIVE(
            "unknown-initiative",
            404,
            "Initiative not found",
            "Check the id. A draft of another organisation is not found either."),
    UNKNOWN_REVISION(
            "unknown-revision",
            404,
            "Revision not found",
            "Read GET /v1/initiatives/<id>/revisions for the revisions that there are."),
    EXTERNAL_ID_TAKEN(
            "external-id-taken",
            409,
            "External id in use",
            "You posted something else under this externalId before. To change that, PUT to the address in Location; "
                    + "for a new initiative, choose another externalId."),
    ALREADY_THERE(
            "already-there",
            412,
            "Already there",
            "You asked with If-None-Match for something that is not there yet. Read what is there; to replace it, repeat "
                    + "the request with its ETag in If-Match, or without a condition."),
    ALREADY_SUBMITTED(
            "already-submitted",
            409,
            "Already submitted",
            "What was submitted has been seen and cannot become a draft again. Change it, or withdraw it."),
    ALREADY_WITHDRAWN(
            "already-withdrawn",
            409,
            "Already withdrawn",
            "A withdrawn initiative stays as it is. Post a new one under another externalId.");

    private final Description description;

    InitiativeProblem(String slug, int status, String title, String remedy) {
        description = new Description(slug, status, title, remedy);
    }

    @Override
    public Description description() {
        return description;
    }
}
