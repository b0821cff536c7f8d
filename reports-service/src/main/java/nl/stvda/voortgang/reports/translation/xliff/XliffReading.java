package nl.stvda.voortgang.reports.translation.xliff;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.sf.okapi.lib.xliff2.InvalidParameterException;
import net.sf.okapi.lib.xliff2.XLIFFException;
import net.sf.okapi.lib.xliff2.core.Fragment;
import net.sf.okapi.lib.xliff2.core.Part;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.StartXliffData;
import net.sf.okapi.lib.xliff2.core.TargetState;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import nl.stvda.voortgang.reports.translation.file.Returned;
import nl.stvda.voortgang.reports.translation.file.UnreadableFile;
import org.jspecify.annotations.Nullable;

/** Reads an XLIFF file that anybody may have made: first its bounds, then by the schema of the standard. */
final class XliffReading {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final List<Returned.Unit> units = new ArrayList<>();
    private String original = "";
    private @Nullable StartXliffData languages;

    private XliffReading() {}

    /** Refuses what is no XLIFF 2.0 or 2.1 in UTF-8. */
    static Returned of(byte[] file) {
        var xml = decoded(file);
        XliffBounds.check(xml);
        try (var reader = new XLIFFReader()) {
            reader.open(xml);
            return new XliffReading().read(reader);
        } catch (XLIFFException | InvalidParameterException | IllegalArgumentException invalid) {
            throw new UnreadableFile("This is not a file of XLIFF 2.0 or 2.1.");
        }
    }

    private static String decoded(byte[] file) {
        try {
            var xml = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return !xml.isEmpty() && xml.charAt(0) == BYTE_ORDER_MARK ? xml.substring(1) : xml;
        } catch (CharacterCodingException other) {
            throw new UnreadableFile("The file is not in UTF-8.");
        }
    }

    private Returned read(XLIFFReader reader) {
        while (reader.hasNext()) {
            var event = reader.next();
            if (event.isStartXliff()) {
                languages = event.getStartXliffData();
            } else if (event.isStartFile()) {
                original = Objects.requireNonNullElse(event.getStartFileData().getOriginal(), "");
            } else if (event.isUnit()) {
                units.add(unit(event.getUnit()));
            }
        }
        if (languages == null) {
            throw new UnreadableFile("This is not a file of XLIFF 2.0 or 2.1.");
        }
        return new Returned(original, languages.getSourceLanguage(), languages.getTargetLanguage(), List.copyOf(units));
    }

    private static Returned.Unit unit(Unit unit) {
        var source = new StringBuilder();
        for (var part : unit) {
            source.append(part.getSource().getPlainText());
        }
        var target = new StringBuilder();
        var isWhole = true;
        var hasCodes = false;
        var isUntouched = true;
        for (var part : unit.getTargetOrderedParts()) {
            var words = part.hasTarget() ? part.getTarget() : null;
            if (words != null && (part.isSegment() ? !isBlank(words) : true)) {
                target.append(words.getPlainText());
                hasCodes |= hasCodes(words);
            } else if (part.isSegment() && !isBlank(part.getSource())) {
                isWhole = false;
            } else {
                target.append(part.getSource().getPlainText());
            }
            isUntouched &= isUntouched(part);
        }
        return new Returned.Unit(
                unit.getId(), source.toString(), isWhole ? target.toString() : null, hasCodes, isUntouched);
    }

    private static boolean isBlank(Fragment words) {
        return words.getPlainText().isBlank();
    }

    private static boolean isUntouched(Part part) {
        return !(part instanceof Segment segment) || segment.getState() == TargetState.INITIAL;
    }

    /** Marks that translators leave, such as on a term, say nothing; codes would be left out. */
    private static boolean hasCodes(Fragment words) {
        return words.getOwnTags().stream().anyMatch(tag -> !tag.isMarker());
    }
}
