package nl.stvda.voortgang.reports.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.Languages;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.translation.Translation.Source;
import nl.stvda.voortgang.reports.translation.xliff.Characters;
import nl.stvda.voortgang.reports.translation.xliff.Outgoing;
import nl.stvda.voortgang.reports.translation.xliff.Outgoing.Fact;
import nl.stvda.voortgang.reports.translation.xliff.Outgoing.Known;
import nl.stvda.voortgang.reports.translation.xliff.Outgoing.Piece;
import nl.stvda.voortgang.reports.translation.xliff.Returned;
import nl.stvda.voortgang.reports.translation.xliff.UnreadableXliff;
import nl.stvda.voortgang.reports.translation.xliff.XliffReading;
import nl.stvda.voortgang.reports.translation.xliff.XliffWriting;

/** Sends what is to be translated to a translator, and takes it back. */
@ApplicationScoped
public class TranslationFiles {

    /** Below what comes back is allowed to have, so that whatever was sent can come back. */
    static final int MOST_UNITS = 1_000;

    /** Of a file that comes back. */
    public static final int LARGEST_BYTES = 3 * 1024 * 1024;

    private static final int MOST_CHARACTERS = 500_000;
    private static final String ROUNDS = "/v1/rounds/";

    private final Translations translations;
    private final TranslationMemory memory;
    private final Returns returns;
    private final Languages languages;

    TranslationFiles(Translations translations, TranslationMemory memory, Returns returns, Languages languages) {
        this.translations = translations;
        this.memory = memory;
        this.returns = returns;
        this.languages = languages;
    }

    /** What is not there in a language, or should be looked at, from one source language; as much as a file takes. */
    public TranslationFile out(String round, String language, Optional<String> wanted) {
        var open = translations.standings(round, language).stream()
                .filter(standing -> standing.state().isOpen() && !standing.isSaidByOthers())
                .toList();
        wanted.ifPresent(translations::requireLanguage);
        var from = wanted.orElseGet(() -> usualSource(language, open));
        var all = open.stream().filter(standing -> canLeave(standing, from)).toList();
        var texts = new ArrayList<Outgoing>();
        var characters = 0;
        for (var standing : all) {
            var source = Objects.requireNonNull(standing.from(from));
            characters += source.text().length();
            if (texts.size() >= MOST_UNITS || (characters > MOST_CHARACTERS && !texts.isEmpty())) {
                break;
            }
            texts.add(outgoing(standing, source));
        }
        return new TranslationFile(
                XliffWriting.of(ROUNDS + round, from, language, texts),
                "%s-%s-%s.xlf".formatted(round, from, language),
                texts.size(),
                all.size() - texts.size());
    }

    private static boolean canLeave(Standing standing, String from) {
        var source = standing.from(from);
        return source != null
                && Characters.areAllPublic(source.text())
                && Characters.areAllPublic(Objects.requireNonNullElse(standing.target(), ""));
    }

    private String usualSource(String language, List<Standing> open) {
        return languages.tags().stream()
                .filter(tag -> open.stream().anyMatch(standing -> standing.from(tag) != null))
                .findFirst()
                .or(() -> languages.tags().stream()
                        .filter(tag -> !tag.equals(language))
                        .findFirst())
                .orElse(language);
    }

    private Outgoing outgoing(Standing standing, Source source) {
        var unit = standing.unit();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("kind", unit.kind().code()));
        Optional.ofNullable(unit.section()).ifPresent(section -> facts.add(new Fact("section", section)));
        Optional.ofNullable(unit.id()).ifPresent(id -> facts.add(new Fact("of", id.toString())));
        Optional.ofNullable(unit.revision())
                .ifPresent(revision -> facts.add(new Fact("revision", revision.toString())));
        facts.add(new Fact("tag", standing.tag()));
        var place = unit.place()
                .in(new Language(source.language()))
                .map(Text::value)
                .orElse(unit.key());
        return new Outgoing(
                unit.key(),
                unit.section(),
                Characters.areAllPublic(place)
                        ? "%s: %s".formatted(unit.kind().code(), place)
                        : unit.kind().code(),
                facts,
                Sentences.of(source.text(), source.language()).stream()
                        .map(piece -> new Piece(piece.text(), piece.isSentence()))
                        .toList(),
                standing.target(),
                standing.target() == null ? null : standing.state().code(),
                memory.offers(source, standing.language()).stream()
                        .filter(offer -> Characters.areAllPublic(offer.translation()))
                        .map(offer -> new Known(offer.source(), offer.translation()))
                        .toList());
    }

    /** Reads a file and stores what can be stored of it; the same file again changes nothing. */
    public TranslationResult back(String round, String language, byte[] content) {
        translations.requireLanguage(language);
        var file = read(content);
        if (!file.original().equals(ROUNDS + round)) {
            throw TranslationProblem.OTHER_TRANSLATION_FILE.withDetail("The file is not of this round.");
        }
        if (!language.equals(file.targetLanguage()) || !languages.tags().contains(file.sourceLanguage())) {
            throw TranslationProblem.OTHER_TRANSLATION_FILE.withDetail(
                    "The file does not translate into %s from a language of this installation.".formatted(language));
        }
        return returns.take(round, language, file);
    }

    private static Returned read(byte[] content) {
        try {
            return XliffReading.of(content);
        } catch (UnreadableXliff unreadable) {
            throw TranslationProblem.UNREADABLE_TRANSLATION_FILE.withDetail(String.valueOf(unreadable.getMessage()));
        }
    }
}
