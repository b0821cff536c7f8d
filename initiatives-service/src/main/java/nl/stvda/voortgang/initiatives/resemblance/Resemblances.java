package nl.stvda.voortgang.initiatives.resemblance;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;

/**
 * Which others may be the same as an initiative. Those of its own organisation never are: a numbered series is no
 * duplicate of itself, and two of one organisation cannot be joint.
 */
@ApplicationScoped
@Transactional(MANDATORY)
public class Resemblances {

    private static final int MOST = 10;
    /** Of each trait and organisation; the newest, because an address or a title that many have says little. */
    private static final int MOST_BY_TRAIT = 5;

    private static final int MOST_LOOKED_AT = 20;

    private final LikenessSearch search;

    Resemblances(LikenessSearch search) {
        this.search = search;
    }

    /** What is found at once, while the post waits: those with the same link or title, some lookups by hash. */
    public List<Candidate> equalTo(Subject subject) {
        if (subject.sandbox()) {
            return List.of();
        }
        var traits = Traits.of(subject.content());
        var wanted = traits.linksAndTitles();
        return search.isShared(subject.organisation(), wanted)
                ? candidates(subject, traits, search.sharing(subject.organisation(), wanted, MOST_BY_TRAIT))
                : List.of();
    }

    /** All that can be found: near titles too, and the same actors in the same time. */
    public List<Candidate> like(Subject subject) {
        if (subject.sandbox()) {
            return List.of();
        }
        var traits = Traits.of(subject.content());
        var equal = search.sharing(subject.organisation(), traits.all(), MOST_BY_TRAIT);
        var named =
                equal.stream().filter(other -> other.shares(traits.titles())).count();
        // near to a title that many have are many more, which nobody would look through
        return candidates(
                subject,
                traits,
                named >= MOST_BY_TRAIT
                        ? equal
                        : search.near(
                                subject.organisation(),
                                traits.all(),
                                subject.content().title(),
                                MOST_LOOKED_AT));
    }

    private static List<Candidate> candidates(Subject subject, Traits traits, List<Likeness> found) {
        return found.stream()
                .filter(other -> !subject.knownAsOne().contains(other.id()))
                .map(other -> Score.of(subject, traits, other))
                .filter(candidate -> candidate.score() >= Score.LEAST)
                .sorted(Comparator.comparingDouble(Candidate::score)
                        .thenComparing(Candidate::id)
                        .reversed())
                .limit(MOST)
                .toList();
    }
}
