package nl.stvda.voortgang.conventions.limit;

import java.util.concurrent.atomic.AtomicInteger;

/** How many requests there may be at the same time, and how many there are. */
final class Places {

    private final int number;
    private final AtomicInteger taken = new AtomicInteger();

    Places(int number) {
        this.number = number;
    }

    boolean take() {
        if (taken.incrementAndGet() > number) {
            taken.decrementAndGet();
            return false;
        }
        return true;
    }

    void giveBack() {
        taken.decrementAndGet();
    }
}
