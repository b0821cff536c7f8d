package nl.stvda.voortgang.reports.translation.xliff;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.sf.okapi.lib.xliff2.core.Fragment;
import net.sf.okapi.lib.xliff2.core.Note;
import net.sf.okapi.lib.xliff2.core.StartFileData;
import net.sf.okapi.lib.xliff2.core.StartGroupData;
import net.sf.okapi.lib.xliff2.core.TargetState;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.matches.Match;
import net.sf.okapi.lib.xliff2.matches.Matches;
import net.sf.okapi.lib.xliff2.metadata.Meta;
import net.sf.okapi.lib.xliff2.metadata.MetaGroup;
import net.sf.okapi.lib.xliff2.metadata.Metadata;
import net.sf.okapi.lib.xliff2.writer.XLIFFWriter;
import nl.stvda.voortgang.reports.translation.file.Outgoing;
import org.jspecify.annotations.Nullable;

/** Writes texts as one XLIFF file: a group for each section, a segment for each sentence. */
final class XliffWriting {

    private XliffWriting() {}

    /** In the order of the texts; those of a section stand together. */
    static String of(String original, String sourceLanguage, String targetLanguage, List<Outgoing> texts) {
        var xml = new StringWriter();
        try (var writer = new XLIFFWriter()) {
            writer.setLineBreak("\n");
            writer.setUseIndentation(true);
            writer.create(xml, sourceLanguage, targetLanguage);
            var file = new StartFileData("report");
            file.setOriginal(original);
            writer.setStartFileData(file);
            writer.writeStartFile(file);
            String section = null;
            for (var text : texts) {
                if (!Objects.equals(section, text.section())) {
                    turn(writer, section, text.section());
                    section = text.section();
                }
                writer.writeUnit(unit(text));
            }
            turn(writer, section, null);
            writer.writeEndFile();
        }
        return xml.toString();
    }

    private static void turn(XLIFFWriter writer, @Nullable String from, @Nullable String to) {
        if (from != null) {
            writer.writeEndGroup();
        }
        if (to != null) {
            var group = new StartGroupData("section." + to);
            group.setName(to);
            writer.writeStartGroup(group);
        }
    }

    private static Unit unit(Outgoing text) {
        var unit = new Unit(text.key());
        unit.setPreserveWS(true);
        unit.addNote(new Note(text.note()));
        var facts = new MetaGroup("voortgang");
        text.facts().forEach(fact -> facts.add(new Meta(fact.name(), fact.value())));
        var metadata = new Metadata();
        metadata.addGroup(facts);
        unit.setMetadata(metadata);
        // what is there is shown as a whole: whoever wrote it may have made other sentences of it
        var pieces = text.target() == null ? text.source() : List.of(new Outgoing.Piece(joined(text), true));
        var matches = new Matches();
        for (var piece : pieces) {
            if (piece.isSentence()) {
                var segment = unit.appendSegment();
                segment.setId("s" + unit.getSegmentCount());
                segment.setPreserveWS(true);
                segment.setSource(piece.text());
                segment.setState(TargetState.INITIAL);
                if (text.target() != null) {
                    segment.setTarget(text.target());
                }
                if (text.mark() != null) {
                    segment.setSubState("voortgang:" + text.mark());
                }
                matches(piece.text(), segment.getId(), text).forEach(matches::add);
            } else {
                var gap = unit.appendIgnorable();
                gap.setPreserveWS(true);
                gap.setSource(piece.text());
            }
        }
        if (!matches.isEmpty()) {
            unit.setMatches(matches);
        }
        return unit;
    }

    private static String joined(Outgoing text) {
        var all = new StringBuilder();
        text.source().forEach(piece -> all.append(piece.text()));
        return all.toString();
    }

    private static List<Match> matches(String sentence, String segment, Outgoing text) {
        var matches = new ArrayList<Match>();
        for (var known : text.known()) {
            if (known.source().equals(sentence)) {
                var match = new Match();
                match.setRef("#" + segment);
                match.setSource(new Fragment(match.getStore(), false, known.source()));
                match.setTarget(new Fragment(match.getStore(), true, known.target()));
                matches.add(match);
            }
        }
        return matches;
    }
}
