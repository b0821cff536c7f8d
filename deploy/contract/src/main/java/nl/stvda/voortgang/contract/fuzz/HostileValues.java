package nl.stvda.voortgang.contract.fuzz;

import java.util.List;

/** What programs trip over. */
final class HostileValues {

    /** Texts: empty, blank, invisible, unpaired, right to left, of another alphabet, of another language. */
    static final List<String> TEXTS = List.of(
            "",
            " ",
            "\t",
            "\u0000",
            "a\u0000b",
            "\ud800",
            "x\udc00y",
            "\u202eevitcani",
            "\u200b\u200d\ufeff",
            "\uffff",
            "e\u0301".repeat(50),
            "\ud83d\udc69\u200d\ud83d\udd27",
            "ﷺ".repeat(20),
            "مرحبا",
            "中文字符",
            "line\nbreak\r\nand another",
            "'; drop table x; --",
            "%s%n%x",
            "${7*7}{{7*7}}#{7*7}",
            "<script>alert(1)</script>",
            "../../../../etc/hosts",
            "null",
            "true",
            "-1",
            "1e999",
            "NaN",
            "0x1F",
            "\\",
            "\"",
            "*",
            "a".repeat(201),
            "b".repeat(5_001),
            "c".repeat(70_000));

    /** JSON values, each of another type or at a limit of one. */
    static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-0.0",
            "-1",
            "1.5",
            "1e2",
            "1E400",
            "1e-400",
            "2147483648",
            "-2147483649",
            "9223372036854775808",
            "99999999999999999999999999999999999999999999.99",
            "0.1234567890123456789",
            "\"\"",
            "\"2022-02-30\"",
            "\"2022-01-01T00:00:00\"",
            "\"0000-00-00\"",
            "\"+999999999-12-31\"",
            "[]",
            "[null]",
            "[[]]",
            "{}",
            "{\"\":null}");

    /** Bodies that are no JSON document, or not one that anybody means. */
    static final List<String> BODIES = List.of(
            "",
            " ",
            "null",
            "true",
            "7",
            "\"text\"",
            "[]",
            "{}",
            "[{}]",
            "{",
            "}",
            "{]",
            "{\"a\":}",
            "{\"a\":1,}",
            "{'a':1}",
            "{a:1}",
            "{\"a\":1}{\"b\":2}",
            "{\"a\":1} trailing",
            "{\"a\":NaN}",
            "{\"a\":01}",
            "{\"a\":\"\\x\"}",
            "{\"a\":\"\\ud800\"}",
            "{\"a\":1,\"a\":2}",
            "// comment\n{}",
            "\ufeff{}",
            "<xml/>",
            "a=b&c=d");

    /** Parts of an address, ready to be sent. */
    static final List<String> SEGMENTS = List.of(
            "%00",
            "%20",
            "..%2F..",
            "%2e%2e",
            "%ED%A0%80",
            "%FF",
            "%25",
            "*",
            "-1",
            "0",
            "null",
            "undefined",
            "99999999999999999999",
            "00000000-0000-0000-0000-000000000000",
            "0197A1B2-0000-7000-8000-000000000001",
            "0197a1b2-0000-7000-8000-00000000000",
            "%E2%80%AE",
            "a".repeat(2_000),
            "a;b=c",
            "a:b",
            "~");

    static final List<String> MEDIA_TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "application/json; charset=UTF-16",
            "application/json;charset=utf-8",
            "application/vnd.api+json",
            "APPLICATION/JSON",
            "image/png",
            "*/*",
            "a",
            "/",
            "application/",
            "a/b/c",
            ";",
            "application/json,text/html",
            "text/html;q=0.5",
            "application/json;q=x");

    static final List<String> ETAGS =
            List.of("*", "\"0\"", "\"999999\"", "W/\"1\"", "1", "\"", "\"1\", \"2\"", ",", "\"x");

    private HostileValues() {}
}
