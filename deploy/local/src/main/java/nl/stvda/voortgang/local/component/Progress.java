package nl.stvda.voortgang.local.component;

import java.time.Duration;

/** Follows what the platform does. */
public interface Progress {

    /** For tests: nobody looks. */
    Progress SILENT = new Progress() {
        @Override
        public void ready(Part part, Duration took) {
            // nobody looks
        }

        @Override
        public void note(String line) {
            // nobody looks
        }
    };

    void ready(Part part, Duration took);

    /** Something a person should know: a clean-up, a first-time step, data that could not be loaded. */
    void note(String line);
}
