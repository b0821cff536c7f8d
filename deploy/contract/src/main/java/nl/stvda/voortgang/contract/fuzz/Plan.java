package nl.stvda.voortgang.contract.fuzz;

/** How well a request is meant. */
enum Plan {
    /** As the document allows. */
    VALID,
    /** Valid but for one to three things. */
    SPOILT,
    /** Not even that. */
    NONSENSE
}
