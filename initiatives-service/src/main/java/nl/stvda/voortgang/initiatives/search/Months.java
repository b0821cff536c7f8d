package nl.stvda.voortgang.initiatives.search;

import java.time.YearMonth;
import java.util.List;

/**
 * The months that are still to be searched, nearest first, and where in them a sample of what may fit is.
 *
 * @param most so many months at most are searched next
 */
record Months(Timeline timeline, List<YearMonth> months, List<YearMonth> sample, int most) {

    Months(Timeline timeline, List<Place> ends, List<Place> sample) {
        this(
                timeline,
                ends.isEmpty() ? List.of() : timeline.months(ends.getFirst(), ends.getLast()),
                sample.stream().map(timeline::month).toList(),
                Integer.MAX_VALUE);
    }

    /**
     * The next months to search: so many that about as many may fit as can be sifted. What is years away is not read
     * month by month: first the years before it are asked for, which probably have nothing or little.
     */
    List<YearMonth> next() {
        return months.subList(0, Math.min(most, probablyEnough()));
    }

    private int probablyEnough() {
        if (sample.size() < EntryFinder.ENOUGH) {
            return months.size();
        }
        var enough = sample.get(EntryFinder.ENOUGH - 1);
        var until = months.indexOf(enough) + 1;
        if (until <= Timeline.FEW) {
            return Math.max(1, until);
        }
        var yearsBefore = (int) months.stream()
                .takeWhile(month -> month.getYear() != enough.getYear())
                .count();
        return yearsBefore > 0 ? yearsBefore : Timeline.FEW;
    }

    /** As this, where what was to be next was too much. */
    Months atMost(int fewer) {
        return new Months(timeline, months, sample, fewer);
    }

    /** As this, without the first of them, which have been searched. */
    Months after(List<YearMonth> searched) {
        var rest = months.subList(searched.size(), months.size());
        return new Months(timeline, rest, sample.stream().filter(rest::contains).toList(), Integer.MAX_VALUE);
    }

    boolean isEmpty() {
        return months.isEmpty();
    }

    int size() {
        return months.size();
    }
}
