package nl.stvda.voortgang.initiatives.people;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Names to sign in with, made of a person's name: it stands beside what the person does, where an e-mail address would
 * tell everyone how to reach them.
 */
final class Username {

    private static final int LONGEST = 60;
    private static final int MOST_NAMESAKES = 20;

    private Username() {}

    /** The shortest first. */
    static List<String> candidates(String firstName, String lastName) {
        var plain = "%.1s.%s".formatted(letters(firstName), letters(lastName));
        var base = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        return Stream.concat(
                        Stream.of(base),
                        IntStream.rangeClosed(2, MOST_NAMESAKES).mapToObj(number -> base + number))
                .toList();
    }

    private static String letters(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "x" : plain;
    }
}
