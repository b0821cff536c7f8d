package nl.stvda.voortgang.initiatives.search;

import java.util.List;
import java.util.Map;

/**
 * How a text is looked for.
 *
 * @param condition decides for one row, in SQL
 * @param parameters of the condition
 * @param sieve for the index of words, as a tsquery: lets everything through that the condition does, and more
 * @param ranked for the rank, as a tsquery: the words as they were typed
 * @param hasParts whether parts of words are looked for, among words that are known some moments after they were said
 */
record Match(String condition, Map<String, Object> parameters, List<String> sieve, String ranked, boolean hasParts) {}
