package nl.stvda.voortgang.reports.dashboard.session;

/** What has to happen before a request uses the tokens of its session. */
sealed interface TokenState {

    /** Nothing. */
    record Usable() implements TokenState {}

    /**
     * This request renews them, and no other does.
     *
     * @param tokens the old ones, with which to ask for others
     * @param stillUsable whether they could be used once more
     */
    record Due(SessionTokens tokens, boolean stillUsable) implements TokenState {}

    /** They have expired, and another request is renewing them. */
    record BeingRenewed() implements TokenState {}
}
