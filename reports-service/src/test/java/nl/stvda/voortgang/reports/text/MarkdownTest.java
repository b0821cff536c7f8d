package nl.stvda.voortgang.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    @Test
    void setsParagraphsListsEmphasisAndLinks() {
        var html = Markdown.toHtml("One *two* **three**.\n\n- [four](https://example.org/?a=1&b=2)\n- five");

        assertThat(html).isEqualToIgnoringNewLines("""
                <p>One <em>two</em> <strong>three</strong>.</p>
                <ul>
                <li><a rel="nofollow" href="https://example.org/?a=1&amp;b=2">four</a></li>
                <li>five</li>
                </ul>
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <script>alert(1)</script>             | <script
        <img src=x onerror=alert(1)>          | <img
        [x](javascript:alert(1))              | <a
        [x](JavaScript:alert(1))              | <a
        [x](data:text/html,x)                 | <a
        [x](//elsewhere.example)              | <a
        ![x](https://example.org/track.gif)   | <img
        # a heading of their own              | <h1
        ```                                   | <pre
        <javascript:alert(1)>                 | <a
        """)
    void leavesNothingThatRunsOrLoads(String markdown, String forbidden) {
        assertThat(Markdown.toHtml(markdown)).doesNotContain(forbidden);
    }

    @Test
    void keepsTheWordsOfALinkThatIsNotAllowed() {
        assertThat(Markdown.toHtml("[read *this*](ftp://example.org)")).isEqualTo("<p>read <em>this</em></p>\n");
    }

    @Test
    void survivesNestingThatNobodyNeeds() {
        var html = Markdown.toHtml("- ".repeat(10_000) + "x");

        assertThat(html).startsWith("<p>- - -").endsWith("x</p>\n");
    }

    @Test
    void survivesEmphasisWithoutEnd() {
        assertThat(Markdown.toHtml("*a **b ".repeat(2_500))).startsWith("<p>");
    }
}
