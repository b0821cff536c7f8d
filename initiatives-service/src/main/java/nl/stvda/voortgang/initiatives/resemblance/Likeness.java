package nl.stvda.voortgang.initiatives.resemblance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Another initiative that has something in common with the one that is compared.
 *
 * @param actors how many it has
 * @param closeness of the nearer of the two titles, by trigrams, from 0 to 1
 * @param shared the traits that both have
 */
record Likeness(
        UUID id,
        String organisation,
        String externalId,
        LocalizedText title,
        LocalDate start,
        @Nullable LocalDate end,
        int actors,
        double closeness,
        Set<Long> shared) {

    boolean shares(Collection<Long> traits) {
        return traits.stream().anyMatch(shared::contains);
    }

    long countOf(Collection<Long> traits) {
        return traits.stream().filter(shared::contains).count();
    }
}
