package nl.stvda.voortgang.system;

import java.util.UUID;

/** Titles that can be found again. */
final class Titles {

    private Titles() {}

    static String unique(String words) {
        return words + " " + UUID.randomUUID();
    }
}
