package nl.stvda.voortgang.initiatives.people;

import nl.stvda.voortgang.conventions.problem.ProblemType;

/** Every way in which a request about people can fail. */
enum PeopleProblem implements ProblemType {
    UNKNOWN_PERSON(
            "unknown-person",
            404,
            "Person not found",
            "GET /v1/people lists those whom you may see. Someone of another organisation is not found either."),
    PERSON_EXISTS(
            "person-exists",
            409,
            "There is an account with this address",
            "Look for the person in GET /v1/people. Who is not there belongs to another organisation: ask the secretariat."),
    OWN_ACCESS(
            "own-access",
            403,
            "Your own access",
            "Ask somebody else who may: nobody changes the own role or ends the own access. So one secretary is always left."),
    NOT_INVITED(
            "not-invited", 409, "Nobody to invite", "Only someone who has not chosen a password yet is invited again."),
    NO_ACCESS(
            "no-access", 409, "The person has no access", "Restore the access first, with PUT /v1/people/{id}/access."),
    TOO_MANY_PEOPLE(
            "too-many-people",
            409,
            "Too many people",
            "An organisation has only so many people with access. End the access of those who no longer need it first.");

    private final Description description;

    PeopleProblem(String slug, int status, String title, String remedy) {
        description = new Description(slug, status, title, remedy);
    }

    @Override
    public Description description() {
        return description;
    }
}
