package nl.stvda.voortgang.reports.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.reports.translation.Translation.Source;
import nl.stvda.voortgang.reports.translation.file.Returned;
import nl.stvda.voortgang.reports.translation.machine.TranslationAllowance;
import nl.stvda.voortgang.reports.translation.machine.TranslationFailure;
import nl.stvda.voortgang.reports.translation.machine.TranslationService;
import org.jboss.logging.Logger;

/**
 * Lets a machine translate. No transaction is open while the service is asked: what it answers is stored afterwards, where
 * nothing changed meanwhile.
 */
@ApplicationScoped
public class MachineTranslations {

    private static final Logger LOG = Logger.getLogger(MachineTranslations.class);

    private static final int MOST_TEXTS = 50;

    private static final int MOST_CHARACTERS = 10_000;

    private final TranslationChanges changes;
    private final Returns returns;
    private final TranslationService service;
    private final TranslationAllowance allowance;

    MachineTranslations(
            TranslationChanges changes, Returns returns, TranslationService service, TranslationAllowance allowance) {
        this.changes = changes;
        this.returns = returns;
        this.service = service;
        this.allowance = allowance;
    }

    /** What was written, and how many texts are still missing. */
    public record Batch(TranslationResult result, int left) {}

    /** Whether there is a machine. */
    public boolean isConnected() {
        return service.isConnected();
    }

    /** Writes one text, unless it, its source or its state is another than the caller saw. */
    public TranslationUnit write(String round, String language, String unit, Precondition precondition) {
        requireService();
        var standing = changes.open(round, language, unit, precondition);
        var source = Objects.requireNonNull(standing.source());
        var words = translated(source.language(), language, List.of(source)).getFirst();
        return changes.writeByMachine(round, standing, words);
    }

    /** Writes what is missing in a language, from one source language, in the order of the report; as much as one answer takes. */
    public Batch writeMissing(String round, String language) {
        requireService();
        var missing = changes.held(round, language).stream()
                .filter(standing -> standing.state() == TranslationState.MISSING && standing.source() != null)
                .toList();
        var batch = batch(missing);
        if (batch.isEmpty()) {
            return new Batch(TranslationResult.of(language, List.of()), missing.size());
        }
        var from = sourceOf(batch.getFirst()).language();
        var words = translated(
                from,
                language,
                batch.stream().map(MachineTranslations::sourceOf).toList());
        var units = new ArrayList<Returned.Unit>();
        for (var place = 0; place < batch.size(); place++) {
            var standing = batch.get(place);
            units.add(new Returned.Unit(
                    standing.unit().key(), sourceOf(standing).text(), words.get(place), false, false));
        }
        var result = returns.takeFromMachine(round, language, new Returned("", from, language, units));
        return new Batch(result, missing.size() - result.stored());
    }

    private List<Standing> batch(List<Standing> missing) {
        var batch = new ArrayList<Standing>();
        var characters = 0;
        for (var standing : missing) {
            var source = sourceOf(standing);
            characters += source.text().length();
            var isFull = batch.size() >= MOST_TEXTS || characters > MOST_CHARACTERS;
            if (isFull && !batch.isEmpty()) {
                break;
            }
            if (batch.isEmpty() || sourceOf(batch.getFirst()).language().equals(source.language())) {
                batch.add(standing);
            }
        }
        return batch;
    }

    private static Source sourceOf(Standing standing) {
        return Objects.requireNonNull(standing.source());
    }

    private void requireService() {
        if (!service.isConnected()) {
            throw MachineTranslationProblem.NO_TRANSLATION_SERVICE.withDetail(
                    "No translation service is connected to this installation.");
        }
    }

    private List<String> translated(String from, String to, List<Source> sources) {
        var texts = sources.stream().map(Source::text).toList();
        if (!allowance.take(texts.stream().mapToInt(String::length).sum())) {
            throw MachineTranslationProblem.TRANSLATION_ALLOWANCE_USED.withDetail(
                    "%,d characters may still be sent today.".formatted(allowance.left()));
        }
        try {
            return service.translate(from, to, texts);
        } catch (TranslationFailure failure) {
            LOG.warnf("Translation service failed: from=%s to=%s cause=%s", from, to, failure.getMessage());
            throw switch (failure.reason()) {
                case LANGUAGES ->
                    MachineTranslationProblem.TRANSLATION_SERVICE_LANGUAGES.withDetail(
                            "The translation service does not translate from %s to %s.".formatted(from, to));
                case AWAY ->
                    MachineTranslationProblem.TRANSLATION_SERVICE_AWAY
                            .withDetail("The translation service gave no answer that can be used.")
                            .withRetryAfter(Math.max(1, failure.pause().toSeconds()));
            };
        }
    }
}
