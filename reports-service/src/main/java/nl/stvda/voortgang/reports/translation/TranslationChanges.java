package nl.stvda.voortgang.reports.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.problem.Violation;
import nl.stvda.voortgang.reports.access.Caller;
import nl.stvda.voortgang.reports.audit.Action;
import nl.stvda.voortgang.reports.audit.Audit;
import nl.stvda.voortgang.reports.translation.Translation.Source;

/** Translates one text, or says that a translation is right. */
@ApplicationScoped
@Transactional
public class TranslationChanges {

    private final Translations translations;
    private final TranslationRepository repository;
    private final TranslationMemory memory;
    private final UnitTexts texts;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    TranslationChanges(
            Translations translations,
            TranslationRepository repository,
            TranslationMemory memory,
            UnitTexts texts,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.translations = translations;
        this.repository = repository;
        this.memory = memory;
        this.texts = texts;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Says a text in a language, unless it, its source or its state is another than the caller saw. */
    public TranslationUnit write(
            String round, String language, String unit, Precondition precondition, TranslationRequest request) {
        var standing = unchanged(round, language, unit, precondition);
        return write(round, standing, Words.normal(request.text()), false);
    }

    /** A text that may be given to a machine: nobody said it in the language so that it fits its source. */
    Standing open(String round, String language, String unit, Precondition precondition) {
        var standing = unchanged(round, language, unit, precondition);
        requireOpen(standing);
        if (!standing.state().isOpen()) {
            throw MachineTranslationProblem.ALREADY_TRANSLATED.withDetail("It is there, and nobody has to look at it.");
        }
        source(standing);
        return standing;
    }

    /** Says what a machine made of a text, unless anything about that changed meanwhile. */
    TranslationUnit writeByMachine(String round, Standing seen, String words) {
        var current = Set.of("\"%s\"".formatted(seen.tag()));
        var standing = open(round, seen.language(), seen.unit().key(), new Precondition(current));
        return write(round, standing, Words.normal(words), true);
    }

    private TranslationUnit write(String round, Standing standing, String words, boolean byMachine) {
        var source = source(standing);
        var mistakes = Words.mistakes(standing.unit().kind(), words);
        if (!mistakes.isEmpty()) {
            throw GeneralProblem.INVALID_REQUEST.withViolations(mistakes.stream()
                    .map(mistake -> Violation.inBody("/text", mistake.code(), mistake.detail()))
                    .toList());
        }
        if (standing.state().isOpen() || !words.equals(standing.target())) {
            requireOpen(standing);
            keep(round, standing, source, words, byMachine);
        }
        return translations.get(round, standing.language(), standing.unit().key());
    }

    /** Says that what is there is right for the source as it is now. */
    public TranslationUnit confirm(String round, String language, String unit, Precondition precondition) {
        var standing = unchanged(round, language, unit, precondition);
        var target = standing.target();
        if (target == null || !standing.state().isOpen()) {
            throw TranslationProblem.NOTHING_TO_CONFIRM.withDetail(
                    target == null ? "It is not there in this language." : "Nothing is left to confirm about it.");
        }
        var source = source(standing);
        repository.of(round, unit, language).confirm(source, caller.name(), clock.instant());
        memory.remember(source, language, target);
        audit.record(Action.inRound(round, "translation.confirmed", unit).with("language", language));
        return translations.get(round, language, unit);
    }

    private Standing unchanged(String round, String language, String unit, Precondition precondition) {
        translations.requireLanguage(language);
        texts.hold(round);
        var standing = translations.standing(round, language, unit);
        var tags = precondition.tags();
        var current = "\"%s\"".formatted(standing.tag());
        if (!tags.contains("*") && !tags.contains(current)) {
            throw GeneralProblem.STALE
                    .withDetail("The text, its source or its state is another than the one that you saw.")
                    .withCurrent(current);
        }
        return standing;
    }

    private static void requireOpen(Standing standing) {
        if (standing.isSaidByOthers()) {
            throw TranslationProblem.SAID_BY_OTHERS.withDetail("The entry says this in this language already.");
        }
    }

    private static Source source(Standing standing) {
        var source = standing.source();
        if (source == null) {
            throw TranslationProblem.UNKNOWN_TRANSLATION.withDetail("It is in no other language.");
        }
        return source;
    }

    /** Says it in the report, and what it was made of; the caller of this holds the round. */
    void keep(String round, Standing standing, Source source, String words, boolean byMachine) {
        var unit = standing.unit();
        var language = standing.language();
        texts.say(round, unit, language, words);
        var translation = repository.of(round, unit.key(), language);
        translation.made(source, words, byMachine, caller.name(), clock.instant());
        repository.keep(translation);
        if (!byMachine) {
            memory.remember(source, language, words);
        }
        audit.record(Action.inRound(round, byMachine ? "translation.machine-written" : "translation.stored", unit.key())
                .with("language", language)
                .with("sourceLanguage", source.language())
                .with("revision", Objects.requireNonNullElse(unit.revision(), 0)));
    }

    /** Every text in a language, of which none changes until this transaction ends. */
    List<Standing> held(String round, String language) {
        translations.requireLanguage(language);
        texts.hold(round);
        return translations.standings(round, language);
    }
}
