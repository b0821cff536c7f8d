package nl.stvda.voortgang.contract.fuzz;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Decides everything that a run leaves open: the same seed decides the same. */
final class Chance {

    private static final int HUNDRED = 100;

    private final RandomGenerator random;

    Chance(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    boolean in100(int times) {
        return random.nextInt(HUNDRED) < times;
    }

    /** From 0, below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    long between(long least, long most) {
        return least >= most ? least : random.nextLong(least, most);
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Sixteen digits that nobody guesses and no text has by itself. */
    String mark() {
        return "%016x".formatted(random.nextLong());
    }
}
