package nl.stvda.voortgang.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailContentTest {

    @Test
    void cutsALongSubjectWithoutBreakingACharacter() {
        var content = new MailContent("🙂".repeat(200), "t", "h");

        assertThat(content.subject()).endsWith("🙂…").hasSizeLessThanOrEqualTo(180);
    }
}
