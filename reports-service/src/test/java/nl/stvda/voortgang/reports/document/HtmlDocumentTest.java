package nl.stvda.voortgang.reports.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.intake.Posted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** The document is written so that a strict reader of XML accepts it too, which shows that nothing is left open. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class HtmlDocumentTest {

    @Inject
    @Any
    InMemoryConnector connector;

    private static String html(String language) {
        return Api.as(Token.AUDITOR)
                .accept("text/html")
                .header("Accept-Language", language)
                .get("/v1/rounds/digitalisation-2/draft")
                .asString();
    }

    private static List<Element> elements(String html) throws Exception {
        var closed = html.replaceFirst("<!DOCTYPE html>", "").replaceAll("<(meta|br|hr)([^>]*[^/])?>", "<$1$2/>");
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(closed)));
        var nodes = document.getElementsByTagName("*");
        var elements = new ArrayList<Element>();
        for (var index = 0; index < nodes.getLength(); index++) {
            elements.add((Element) nodes.item(index));
        }
        return elements;
    }

    private String show(Posted initiative, String language) {
        initiative.submitted().to(connector);
        var html = html(language);
        var start = html.indexOf("<article class=\"entry\" id=\"entry-%s\"".formatted(initiative.id()));
        return html.substring(start, html.indexOf("</article>", start));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void isWellFormedWithUniqueAnchorsThatLinksLeadTo(String language) throws Exception {
        Posted.anInitiative().submitted().to(connector);

        var elements = elements(html(language));

        var ids = elements.stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        var targets = elements.stream()
                .map(element -> element.getAttribute("href"))
                .filter(href -> href.startsWith("#"))
                .map(href -> href.substring(1));
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(targets).isNotEmpty().isSubsetOf(ids);
    }

    @Test
    void skipsNoLevelOfHeadings() throws Exception {
        Posted.anInitiative().submitted().to(connector);

        var levels = elements(html("nl")).stream()
                .map(Element::getTagName)
                .filter(name -> name.matches("h[1-6]"))
                .map(name -> name.charAt(1) - '0')
                .toList();

        assertThat(levels).startsWith(1, 2).containsOnlyOnce(1).contains(3, 4);
        for (var index = 1; index < levels.size(); index++) {
            assertThat(levels.get(index)).isLessThanOrEqualTo(levels.get(index - 1) + 1);
        }
    }

    @Test
    void writesNumbersMoneyAndDatesInTheLanguageOfTheReader() {
        var initiative = Posted.anInitiative();

        var dutch = show(initiative, "nl");
        var english = html("en");

        assertThat(dutch)
                .contains(
                        "ten minste €\u00a0250.000.000",
                        "Van 1 september 2021 tot en met 30 juni 2022",
                        "13 bijeenkomsten");
        assertThat(english).contains("at least €250,000,000", "From 1 September 2021 to 30 June 2022", "13 events");
    }

    @Test
    void marksTextThatFallsBackToTheOtherLanguage() {
        var initiative = Posted.anInitiative().titled("Alleen Nederlands");

        var dutch = show(initiative, "nl");
        var english = html("en");

        assertThat(dutch).contains(">Alleen Nederlands</h4>").doesNotContain("lang=\"nl\">Alleen");
        assertThat(english).contains(" lang=\"nl\">Alleen Nederlands</h4>");
    }

    @Test
    void runsNothingThatWasPosted() {
        var initiative = Posted.anInitiative()
                .withJson("title", "{\"nl\": \"<script>alert('title')</script>\"}")
                .withJson("description", "{\"nl\": \"<img src=x onerror=alert(1)> [x](javascript:alert(1))\"}")
                .withJson("actors", "[{\"name\": \"<b>\\\"'&\"}]")
                .withJson("links", "[{\"url\": \"https://example.org/?a=\\\"onclick='x'\"}]");

        var entry = show(initiative, "nl");

        assertThat(entry)
                .doesNotContain("<script", "<img", "<b>", "href=\"javascript", "\"onclick")
                .contains("&lt;script&gt;", "&lt;img", "&lt;b&gt;");
    }

    @Test
    void tellsWhereEachPieceComesFromToThoseWhoAsk() throws Exception {
        var initiative = Posted.anInitiative().titled("Met herkomst <i>").reviewed("accepted");
        var plain = show(initiative, "en");

        var answer = Api.as(Token.AUDITOR)
                .accept("text/html")
                .header("Accept-Language", "en")
                .queryParam("provenance", true)
                .get("/v1/rounds/digitalisation-2/draft");

        assertThat(plain).doesNotContain("class=\"origin\"");
        var html = answer.asString();
        var start = html.indexOf("id=\"entry-%s\"".formatted(initiative.id()));
        assertThat(html.substring(start, html.indexOf("</article>", start)))
                .contains(
                        "<p class=\"origin\">",
                        "<a href=\"/initiatives/%s\" lang=\"nl\">Met herkomst &lt;i&gt;</a>".formatted(initiative.id()),
                        "version 1",
                        "accepted in the review");
        assertThat(elements(html)).isNotEmpty();
    }

    @Test
    void isAnotherDocumentWithProvenanceThanWithout() {
        var address = "/v1/rounds/digitalisation-2/draft";
        var plain = Api.as(Token.AUDITOR).accept("text/html").get(address).getHeader("ETag");

        var request = Api.as(Token.AUDITOR).accept("text/html").header("If-None-Match", plain);

        request.queryParam("provenance", true).get(address).then().statusCode(200);
        Api.as(Token.AUDITOR)
                .queryParam("provenance", "maybe")
                .get(address)
                .then()
                .statusCode(400);
    }

    @Test
    void setsTheMarkdownOfDescriptions() {
        var entry = show(Posted.anInitiative(), "nl");

        assertThat(entry).contains("<p>Een <strong>online</strong> leergang voor kaderleden.</p>");
    }

    @Test
    void allowsTheBrowserItsOwnStyleOnly() throws Exception {
        var answer = Api.as(Token.AUDITOR).accept("text/html").get("/v1/rounds/digitalisation-2/draft");

        var html = answer.asString();
        var style = html.substring(html.indexOf("<style>") + 7, html.indexOf("</style>"));
        var hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        assertThat(answer.headers().getValues("Content-Security-Policy"))
                .containsExactly(
                        "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
                                .formatted(hash));
    }
}
