package nl.stvda.voortgang.initiatives.credential;

/** How far a credential is. */
enum CredentialState {
    /** Being made: Keycloak may have it, and nobody knows its secret yet. */
    PENDING,
    /** In use. */
    LIVE,
    /** Refused here; Keycloak has still to be told, or may still be making it. */
    REVOKING,
    /** Refused here and gone from Keycloak. */
    REVOKED;

    /** Whether it counts for how many an organisation may have. */
    boolean counts() {
        return this == PENDING || this == LIVE;
    }
}
