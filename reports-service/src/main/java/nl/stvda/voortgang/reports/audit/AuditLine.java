package nl.stvda.voortgang.reports.audit;

/**
 * A line of the chain, and what it says.
 *
 * @param hash of the hash before it followed by the entry
 * @param entry the text that was hashed
 */
public record AuditLine(String hash, String entry, LoggedAction action) {

    /** As it stands in the chain. */
    public String text() {
        return "%s %s".formatted(hash, entry);
    }
}
