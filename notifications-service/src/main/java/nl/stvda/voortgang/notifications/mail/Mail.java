package nl.stvda.voortgang.notifications.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a delivery by mail says. Nothing until its first attempt; from then on the same, whatever changes later. */
@Entity
class Mail {

    @Id
    private UUID delivery;

    private @Nullable String organisation;
    private @Nullable String subject;
    private @Nullable String text;
    private @Nullable String html;

    @SuppressWarnings("NullAway.Init")
    Mail() {}

    Mail(UUID delivery, String organisation) {
        this.delivery = delivery;
        this.organisation = organisation;
    }

    /** Whose news it tells; empty for a mail from before mails were kept apart. */
    Optional<String> organisation() {
        return Optional.ofNullable(organisation);
    }

    void write(MailContent content) {
        subject = content.subject();
        text = content.text();
        html = content.html();
    }

    Optional<MailContent> content() {
        return subject == null || text == null || html == null
                ? Optional.empty()
                : Optional.of(new MailContent(subject, text, html));
    }
}
