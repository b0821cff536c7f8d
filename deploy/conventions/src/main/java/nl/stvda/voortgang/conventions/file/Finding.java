package nl.stvda.voortgang.conventions.file;

/** What looking at the bytes of a file found. */
public sealed interface Finding {

    /** It is of this type, and nothing in it speaks against it. */
    record Accepted(FileType type) implements Finding {}

    /**
     * It may not be attached.
     *
     * @param what a noun phrase for people: {@code a Windows program}
     */
    record Refused(String what) implements Finding {}
}
