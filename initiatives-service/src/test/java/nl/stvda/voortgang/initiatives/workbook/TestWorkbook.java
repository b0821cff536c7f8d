package nl.stvda.voortgang.initiatives.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook as Excel saves it: texts in a table of their own, days as numbers with a style. */
public final class TestWorkbook {

    /** Styles by their number: as it is, d-m-jjjj, and one with a format of its own. */
    public static final int PLAIN = 0;

    public static final int DAY = 1;
    public static final int OWN_DAY_FORMAT = 2;
    static final int MONTH = 4;
    static final int OWN_MONTH_FORMAT = 5;
    static final int YEAR = 6;
    public static final int OWN_NUMBER_FORMAT = 3;

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final List<String> rows = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Map<String, String> parts = new LinkedHashMap<>();
    private String settings = "";

    public TestWorkbook() {
        part("_rels/.rels", relations(relation("a", "officeDocument", "xl/workbook.xml")));
        part(
                "xl/_rels/workbook.xml.rels",
                relations(relation("r1", "worksheet", "worksheets/sheet1.xml")
                        + relation("r2", "worksheet", "/xl/worksheets/sheet2.xml")
                        + relation("r3", "sharedStrings", "sharedStrings.xml")
                        + relation("r4", "styles", "styles.xml")));
        part("xl/worksheets/sheet2.xml", sheet("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>explained</v></c></row>"));
        part("xl/styles.xml", """
                <styleSheet xmlns="%s"><numFmts count="4"><numFmt numFmtId="164" formatCode="[$-413]d\\ mmmm\\ yyyy;@"/>
                <numFmt numFmtId="165" formatCode="&quot;day &quot;#,##0.00\\ \\d"/>
                <numFmt numFmtId="166" formatCode="yyyy\\-mm"/>
                <numFmt numFmtId="167" formatCode="yyyy"/></numFmts>
                <cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>
                <cellXfs count="7"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/>
                <xf numFmtId="17"/><xf numFmtId="166"/><xf numFmtId="167"/></cellXfs>
                </styleSheet>""".formatted(MAIN));
    }

    private static String relations(String all) {
        return "<Relationships xmlns=\"%s\">%s</Relationships>".formatted(RELATIONS, all);
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, OFFICE, type, target);
    }

    private static String sheet(String rows) {
        return "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows);
    }

    public TestWorkbook part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    TestWorkbook settings(String xml) {
        settings = xml;
        return this;
    }

    /** A row of cells, each as XML without its address. */
    public TestWorkbook row(List<String> cells) {
        rows.add("<row>" + String.join("", cells) + "</row>");
        return this;
    }

    TestWorkbook row(String... cells) {
        return row(List.of(cells));
    }

    TestWorkbook rawRow(String xml) {
        rows.add(xml);
        return this;
    }

    public String text(String text) {
        texts.add(text);
        return "<c t=\"s\"><v>%d</v></c>".formatted(texts.size() - 1);
    }

    public static String number(String value, int style) {
        return "<c s=\"%d\"><v>%s</v></c>".formatted(style, value);
    }

    public static String empty() {
        return "<c s=\"0\"/>";
    }

    static String formula(String type, String value) {
        return "<c t=\"%s\"><f>A1&amp;B1</f>%s</c>".formatted(type, value);
    }

    public byte[] bytes() {
        part("xl/workbook.xml", """
                <workbook xmlns="%s" xmlns:r="%s"><workbookPr %s/><sheets>
                <sheet name="uitleg" sheetId="2" r:id="r2"/><sheet name="Initiatives" sheetId="1" r:id="r1"/>
                </sheets></workbook>""".formatted(MAIN, OFFICE, settings));
        parts.putIfAbsent("xl/worksheets/sheet1.xml", sheet(String.join("", rows)));
        var shared = new StringBuilder();
        texts.forEach(text -> shared.append("<si><t xml:space=\"preserve\">%s</t></si>".formatted(escaped(text))));
        parts.putIfAbsent("xl/sharedStrings.xml", "<sst xmlns=\"%s\">%s</sst>".formatted(MAIN, shared));
        return zipped();
    }

    /** As Excel does: a carriage return in its own notation, since XML would lose it. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\r", "_x000D_");
    }

    private byte[] zipped() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }
}
