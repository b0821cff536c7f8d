package nl.stvda.voortgang.initiatives.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.language.Languages;

/** Knows the words that were said, and so what a typed text can mean. */
@ApplicationScoped
class Vocabulary {

    /** Shorter parts are in nearly every text. */
    private static final int SHORTEST_PART = 3;
    /** A part of more words than these is in so many texts that the index of words would not narrow anything. */
    private static final int MOST_WORDS = 2_000;

    private static final String MEANING = """
            with meant as (
                select phraseto_tsquery(words, :words) as exact, numnode(phraseto_tsquery(common, :words)) = 0 as is_common
                from search_configurations(:languages))
            select coalesce(string_agg(distinct '(' || cast(exact as text) || ')', ' | ') filter (where numnode(exact) > 0), ''),
                   bool_or(is_common)
            from meant
            """;

    private static final String WORDS_WITH_PART = """
            with known as materialized (select word from search_word where word like :pattern limit :most),
            spoken as (select string_agg(word, ' ') as said from known),
            lexemes as (
                select distinct unnest(tsvector_to_array(to_tsvector(words, said))) as lexeme
                from spoken, search_configurations(:languages))
            select (select count(*) from known), (select string_agg('''' || lexeme || '''', ' | ') from lexemes)
            """;

    private final EntityManager entityManager;
    private final String[] languages;

    Vocabulary(EntityManager entityManager, Languages languages) {
        this.entityManager = entityManager;
        this.languages = languages.tags().toArray(String[]::new);
    }

    /** How to look for a text; empty where it has no word. */
    Optional<Match> match(QueryText text) {
        var groups = text.groups().stream()
                .map(group -> group.stream().map(this::meaning).toList())
                .toList();
        var telling = groups.stream()
                .filter(group -> group.stream().noneMatch(Meaning::isCommon))
                .toList();
        var asked = telling.isEmpty() ? groups : telling;
        return asked.isEmpty() ? Optional.empty() : Optional.of(match(asked));
    }

    private Match match(List<List<Meaning>> groups) {
        var parameters = new HashMap<String, Object>();
        var conditions = new ArrayList<String>();
        for (var group : groups) {
            conditions.add(group.stream()
                    .map(meaning -> meaning.condition(parameters))
                    .collect(Collectors.joining(" or ", "(", ")")));
        }
        var sieve = groups.stream()
                .map(group -> group.stream().map(this::sieve).toList())
                .filter(group -> group.stream().allMatch(Optional::isPresent))
                .map(group -> group.stream().flatMap(Optional::stream).collect(Collectors.joining(" | ", "(", ")")))
                .toList();
        var ranked = groups.stream()
                .flatMap(List::stream)
                .filter(meaning -> !meaning.term().excluded())
                .map(Meaning::exact)
                .collect(Collectors.joining(" | "));
        var hasParts = groups.stream().flatMap(List::stream).anyMatch(Meaning::hasParts);
        return new Match(String.join(" and ", conditions), parameters, sieve, ranked, hasParts);
    }

    private Meaning meaning(QueryText.Term term) {
        var row = (Object[]) entityManager
                .createNativeQuery(MEANING)
                .setParameter("words", term.words())
                .setParameter("languages", languages)
                .getSingleResult();
        return new Meaning(term, (String) row[0], (Boolean) row[1] && !term.excluded());
    }

    /** What the index of words can say about a term; empty where it cannot narrow. */
    private Optional<String> sieve(Meaning meaning) {
        if (meaning.term().excluded()) {
            return meaning.isPhrase() ? Optional.empty() : Optional.of("!(%s)".formatted(meaning.exact()));
        }
        if (!meaning.hasParts()) {
            return Optional.of("(%s)".formatted(meaning.allWords()));
        }
        var parts = parts(meaning.term().words()).map(this::wordsWith).toList();
        if (parts.stream().noneMatch(Optional::isPresent)) {
            return Optional.empty();
        }
        return Optional.of("(%s) | (%s)"
                .formatted(
                        meaning.allWords(),
                        parts.stream().flatMap(Optional::stream).collect(Collectors.joining(" & "))));
    }

    private Optional<String> wordsWith(String part) {
        var row = (Object[]) entityManager
                .createNativeQuery(WORDS_WITH_PART)
                .setParameter("pattern", "%" + part + "%")
                .setParameter("most", MOST_WORDS + 1)
                .setParameter("languages", languages)
                .getSingleResult();
        if (((Number) row[0]).intValue() > MOST_WORDS) {
            return Optional.empty();
        }
        // no word has it: no lexeme looks like this
        return Optional.of(row[1] == null ? "'part=none'" : "(" + row[1] + ")");
    }

    /** The words of a term that are long enough, and not mere numbers, which the vocabulary leaves out. */
    private static Stream<String> parts(String words) {
        return Stream.of(words.split(" ", -1))
                .filter(word -> word.codePointCount(0, word.length()) >= SHORTEST_PART)
                .filter(word -> !word.matches("[0-9]+"));
    }

    /**
     * What a term means.
     *
     * @param exact the words themselves, as each language of the installation has them, as a tsquery
     * @param isCommon whether it is in nearly every text
     */
    private record Meaning(QueryText.Term term, String exact, boolean isCommon) {

        boolean hasParts() {
            return !term.quoted()
                    && !term.excluded()
                    && !isCommon
                    && parts(term.words()).findAny().isPresent();
        }

        boolean isPhrase() {
            return exact.contains("<");
        }

        /** The same without the order of the words, which the index does not know and the rows would be read for. */
        String allWords() {
            return exact.replaceAll("<(-|[0-9]+)>", "&");
        }

        String condition(HashMap<String, Object> parameters) {
            var name = "word" + parameters.size();
            parameters.put(name, exact);
            if (term.excluded()) {
                return "not e.words @@ cast(:%s as tsquery)".formatted(name);
            }
            if (!hasParts()) {
                return "e.words @@ cast(:%s as tsquery)".formatted(name);
            }
            var part = "part" + parameters.size();
            parameters.put(part, "%" + term.words() + "%");
            return "(e.words @@ cast(:%s as tsquery) or (select i.search_text from initiative i where i.id = e.id) like :%s)"
                    .formatted(name, part);
        }
    }
}
