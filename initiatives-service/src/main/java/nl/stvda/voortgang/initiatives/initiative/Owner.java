package nl.stvda.voortgang.initiatives.initiative;

/**
 * Whose an initiative is.
 *
 * @param sandbox whether that organisation is there to try with, so that the initiative never counts
 */
record Owner(String organisation, boolean sandbox) {}
