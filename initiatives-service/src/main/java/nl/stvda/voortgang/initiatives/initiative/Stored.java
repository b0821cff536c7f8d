package nl.stvda.voortgang.initiatives.initiative;

/** An initiative as it is now, and what the request did to it. */
record Stored(InitiativeResponse initiative, Outcome outcome) {

    static Stored of(Initiative initiative, Outcome outcome) {
        return new Stored(InitiativeResponse.withContact(initiative), outcome);
    }
}
