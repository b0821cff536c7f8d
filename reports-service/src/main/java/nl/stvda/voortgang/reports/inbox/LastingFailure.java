package nl.stvda.voortgang.reports.inbox;

import java.util.function.Predicate;

/** A failure that the record itself causes, as far as anyone can tell. */
public final class LastingFailure implements Predicate<Throwable> {

    private final Predicate<Throwable> passing = new PassingFailure();

    @Override
    public boolean test(Throwable failure) {
        return !passing.test(failure);
    }
}
