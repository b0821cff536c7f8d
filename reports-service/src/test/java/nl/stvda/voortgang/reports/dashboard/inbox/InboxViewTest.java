package nl.stvda.voortgang.reports.dashboard.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.List;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.Languages;
import nl.stvda.voortgang.conventions.language.LocalizedTextJson;
import org.junit.jupiter.api.Test;

/** From what notifications-service answers to what the page says. */
class InboxViewTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .registerModule(LocalizedTextJson.module(() -> new Languages(List.of("nl", "en"), "en", "nl")));

    @Test
    void showsWhatCameWithOneImportAsOneLineThatOpens() throws IOException {
        var view = InboxView.of(page("""
                {"id": "0197a1b2-0000-7000-8000-0000000000c1", "count": 12, "unread": 3,
                 "message": {"nl": "FNV: 12 nieuwe initiatieven", "en": "FNV: 12 new initiatives"},
                 "types": [{"type": "initiative-submitted", "count": 12}],
                 "firstAt": "2026-01-15T09:30:00Z", "lastAt": "2026-01-15T09:31:00Z"}"""), true, new Language("en"));

        assertThat(view.alerts()).singleElement().satisfies(line -> {
            assertThat(line.message().value()).isEqualTo("FNV: 12 new initiatives");
            assertThat(line.link()).contains("/inbox/groups/0197a1b2-0000-7000-8000-0000000000c1");
            assertThat(line.readPath()).isEqualTo("/inbox/groups/0197a1b2-0000-7000-8000-0000000000c1/read");
            assertThat(line.read()).as("three of them are unread").isFalse();
        });
    }

    @Test
    void showsAnImportOfOneRowAsTheAlertThatItIs() throws IOException {
        var view = InboxView.of(page("""
                {"id": "0197a1b2-0000-7000-8000-0000000000c1", "count": 1, "unread": 0,
                 "message": {"nl": "FNV: 1 nieuw initiatief", "en": "FNV: 1 new initiative"}, "types": [],
                 "firstAt": "2026-01-15T09:30:00Z", "lastAt": "2026-01-15T09:30:00Z"}"""), true, new Language("en"));

        assertThat(view.alerts()).singleElement().satisfies(line -> {
            assertThat(line.message().value()).isEqualTo("FNV posted a new initiative");
            assertThat(line.readPath()).isEqualTo("/inbox/0197a1b2-0000-7000-8000-000000000001/read");
        });
    }

    private static InboxPage page(String group) throws IOException {
        return JSON.readValue("""
                {"unread": 3, "items": [{
                  "id": "0197a1b2-0000-7000-8000-000000000001", "type": "initiative-submitted",
                  "message": {"nl": "FNV heeft een nieuw initiatief ingestuurd", "en": "FNV posted a new initiative"},
                  "occurredAt": "2026-01-15T09:30:00Z", "read": true, "group": %s}]}""".formatted(group), InboxPage.class);
    }
}
