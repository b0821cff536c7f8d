package nl.stvda.voortgang.reports.text;

/** What the key of something that people make looks like, so that it can stand in an address as it is. */
public final class Slug {

    /** Words in lower case, with hyphens between them. */
    public static final String PATTERN = "[a-z0-9]+(?:-[a-z0-9]+)*";

    public static final int LONGEST = 64;

    private Slug() {}
}
