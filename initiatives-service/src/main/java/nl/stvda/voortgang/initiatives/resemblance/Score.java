package nl.stvda.voortgang.initiatives.resemblance;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.stvda.voortgang.initiatives.content.Period;
import org.jspecify.annotations.Nullable;

/**
 * How sure it is that two initiatives are the same. Each thing in common makes it likelier by itself, and they are
 * taken together as independent chances: 1 - (1 - a)(1 - b). A common link may be a home page, so it counts less than a
 * title, and actors in the same time for less than either.
 */
final class Score {

    /** Below this, a person would only be kept busy. */
    static final double LEAST = 0.5;

    /** From here on two titles are nearly the same; the search does not look below it. */
    static final double NEAR = 0.5;

    private static final double LINK = 0.7;
    private static final double TITLE = 0.9;
    private static final double ACTORS = 0.6;
    private static final int DAYS_WHEN_OPEN = 365;

    private final Map<Reason, Double> chances = new EnumMap<>(Reason.class);

    private Score(Subject subject, Traits traits, Likeness other) {
        if (other.shares(traits.links())) {
            chances.put(Reason.SAME_LINK, LINK);
        }
        if (other.shares(traits.titles())) {
            chances.put(Reason.SAME_TITLE, TITLE);
        } else if (other.closeness() >= NEAR) {
            chances.put(Reason.SIMILAR_TITLE, TITLE * other.closeness());
        }
        var together = together(subject, traits, other);
        if (together > 0) {
            chances.put(Reason.SAME_ACTORS_AND_PERIOD, together);
        }
    }

    static Candidate of(Subject subject, Traits traits, Likeness other) {
        var score = new Score(subject, traits, other);
        return new Candidate(
                other.id(),
                other.organisation(),
                other.externalId(),
                other.title(),
                score.value(),
                List.copyOf(score.chances.keySet()));
    }

    private double value() {
        var neither = chances.values().stream().reduce(1.0, (rest, chance) -> rest * (1 - chance));
        return Math.round((1 - neither) * 100) / 100.0;
    }

    private static double together(Subject subject, Traits traits, Likeness other) {
        var shared = other.countOf(traits.actors());
        if (shared == 0) {
            return 0;
        }
        var actors = (double) shared / (traits.actors().size() + other.actors() - shared);
        return ACTORS
                * actors
                * overlap(
                        Days.of(subject.content().period()), new Days(other.start(), end(other.start(), other.end())));
    }

    /** The days that both run, as a part of the days that either runs. */
    private static double overlap(Days one, Days other) {
        var both = DAYS.between(later(one.first(), other.first()), earlier(one.last(), other.last())) + 1;
        var either = DAYS.between(earlier(one.first(), other.first()), later(one.last(), other.last())) + 1;
        return both <= 0 ? 0 : (double) both / either;
    }

    /** All days that a period may run. */
    private record Days(LocalDate first, LocalDate last) {

        static Days of(Period period) {
            return new Days(period.firstDay(), end(period.firstDay(), period.lastDay()));
        }
    }

    private static LocalDate end(LocalDate start, @Nullable LocalDate end) {
        return end == null ? start.plusDays(DAYS_WHEN_OPEN) : end;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
