package nl.stvda.voortgang.reports.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.Languages;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.conventions.problem.Violation;
import nl.stvda.voortgang.reports.translation.Translation.Source;
import nl.stvda.voortgang.reports.translation.file.FileFormat;
import nl.stvda.voortgang.reports.translation.file.Outgoing;
import nl.stvda.voortgang.reports.translation.file.Outgoing.Fact;
import nl.stvda.voortgang.reports.translation.file.Outgoing.Known;
import nl.stvda.voortgang.reports.translation.file.Outgoing.Piece;
import nl.stvda.voortgang.reports.translation.file.Returned;
import nl.stvda.voortgang.reports.translation.file.UnreadableFile;
import nl.stvda.voortgang.reports.translation.word.WordFormat;
import nl.stvda.voortgang.reports.translation.xliff.XliffFormat;

/** Sends what is to be translated to a translator, and takes it back. */
@ApplicationScoped
public class TranslationFiles {

    /** Below what comes back is allowed to have, so that whatever was sent can come back. */
    static final int MOST_UNITS = 1_000;

    /** Of a file that comes back. */
    public static final int LARGEST_BYTES = 3 * 1024 * 1024;

    public static final FileFormat XLIFF = new XliffFormat();

    public static final FileFormat WORD = new WordFormat();

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

    /** As its first bytes say it: documents of Word are archives. */
    public static FileFormat formatOf(byte[] content) {
        return content.length > 1 && content[0] == 'P' && content[1] == 'K' ? WORD : XLIFF;
    }

    /** What is not there in a language, or should be looked at, from one source language; as much as a file takes. */
    public TranslationFile out(String round, String language, Optional<String> wanted, FileFormat format) {
        var open = translations.standings(round, language).stream()
                .filter(standing -> standing.state().isOpen() && !standing.isSaidByOthers())
                .toList();
        wanted.ifPresent(translations::requireLanguage);
        var from = wanted.orElseGet(() -> usualSource(language, open));
        var all = open.stream()
                .filter(standing -> canLeave(standing, from, format))
                .toList();
        var leaving = asMuchAsFits(all, from);
        var known = memory.offers(sources(leaving, from), language);
        var texts = leaving.stream()
                .map(standing -> outgoing(standing, Objects.requireNonNull(standing.from(from)), known, format))
                .toList();
        return new TranslationFile(
                format.write(ROUNDS + round, from, language, texts),
                "%s-%s-%s.%s".formatted(round, from, language, format.extension()),
                texts.size(),
                all.size() - texts.size());
    }

    private static List<Standing> asMuchAsFits(List<Standing> all, String from) {
        var leaving = new ArrayList<Standing>();
        var characters = 0;
        for (var source : sources(all, from)) {
            characters += source.text().length();
            if (leaving.size() >= MOST_UNITS || (characters > MOST_CHARACTERS && !leaving.isEmpty())) {
                break;
            }
            leaving.add(all.get(leaving.size()));
        }
        return leaving;
    }

    private static List<Source> sources(List<Standing> standings, String from) {
        return standings.stream()
                .map(standing -> Objects.requireNonNull(standing.from(from)))
                .toList();
    }

    private static boolean canLeave(Standing standing, String from, FileFormat format) {
        var source = standing.from(from);
        return source != null
                && format.takes(source.text())
                && format.takes(Objects.requireNonNullElse(standing.target(), ""));
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

    private static Outgoing outgoing(Standing standing, Source source, Offers known, FileFormat format) {
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
                format.takes(place)
                        ? "%s: %s".formatted(unit.kind().code(), place)
                        : unit.kind().code(),
                facts,
                Sentences.of(source.text(), source.language()).stream()
                        .map(piece -> new Piece(piece.text(), piece.isSentence()))
                        .toList(),
                standing.target(),
                standing.target() == null ? null : standing.state().code(),
                known.of(source).stream()
                        .filter(offer -> format.takes(offer.translation()))
                        .map(offer -> new Known(offer.source(), offer.translation()))
                        .toList());
    }

    /** Reads a file and stores what can be stored of it; the same file again changes nothing. */
    public TranslationResult back(String round, String language, byte[] content, FileFormat format) {
        translations.requireLanguage(language);
        var file = read(content, format);
        if (!file.original().equals(ROUNDS + round)) {
            throw TranslationProblem.OTHER_TRANSLATION_FILE.withDetail("The file is not of this round.");
        }
        if (!language.equals(file.targetLanguage()) || !languages.tags().contains(file.sourceLanguage())) {
            throw TranslationProblem.OTHER_TRANSLATION_FILE.withDetail(
                    "The file does not translate into %s from a language of this installation.".formatted(language));
        }
        return returns.take(round, language, file);
    }

    private static Returned read(byte[] content, FileFormat format) {
        try {
            return format.read(content);
        } catch (UnreadableFile unreadable) {
            if (!unreadable.rows().isEmpty()) {
                throw TranslationProblem.BROKEN_TRANSLATION_TABLE.withViolations(unreadable.rows().stream()
                        .map(row -> Violation.inBody("/rows/" + row.row(), row.code(), row.detail()))
                        .toList());
            }
            throw TranslationProblem.UNREADABLE_TRANSLATION_FILE.withDetail(String.valueOf(unreadable.getMessage()));
        }
    }
}
