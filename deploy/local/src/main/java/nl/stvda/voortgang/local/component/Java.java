package nl.stvda.voortgang.local.component;

import java.nio.file.Path;

/** The Java that runs this process, for the processes that it starts. */
public final class Java {

    public static final String EXECUTABLE =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private Java() {}
}
