package nl.stvda.voortgang.reports.template;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What fixed texts can leave to the round to say: {@code {{agreement}}} and the others here. */
public enum Placeholder {
    /** The title of the agreement. */
    AGREEMENT("agreement"),
    /** The number of the report about it. */
    ORDINAL("ordinal"),
    /** The title of the report. */
    TITLE("title"),
    /** The year of the report. */
    YEAR("year"),
    /** The first day that the report is about. */
    PERIOD_START("periodStart"),
    /** The last day that it is about. */
    PERIOD_END("periodEnd"),
    /** The day on which it is submitted. */
    SUBMISSION("submission"),
    /** To whom. */
    RECIPIENTS("recipients");

    private static final Pattern IN_TEXT = Pattern.compile("\\{\\{([^{}]{0,100})}}");

    private final String code;

    Placeholder(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The text with what each stands for; one without a value here stays as it was typed, to be seen. */
    public static String fill(String text, Map<Placeholder, String> values) {
        return IN_TEXT.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values(values)
                        .filter(value ->
                                value.getKey().code.equals(found.group(1).strip()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(found.group())));
    }

    private static Stream<Map.Entry<Placeholder, String>> values(Map<Placeholder, String> values) {
        return values.entrySet().stream();
    }

    /** The languages in which a text has one that does not exist. */
    public static List<String> languagesWithUnknown(@Nullable LocalizedText text) {
        return text == null
                ? List.of()
                : text.texts().entrySet().stream()
                        .filter(words -> hasUnknown(words.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    private static boolean hasUnknown(String text) {
        return IN_TEXT.matcher(text)
                .results()
                .map(found -> found.group(1).strip())
                .anyMatch(name -> !isKnown(name));
    }

    private static boolean isKnown(String name) {
        return Arrays.stream(values()).anyMatch(placeholder -> placeholder.code.equals(name));
    }
}
