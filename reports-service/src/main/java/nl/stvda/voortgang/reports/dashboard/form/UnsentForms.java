package nl.stvda.voortgang.reports.dashboard.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.reports.dashboard.session.SealKey;
import org.jboss.logging.Logger;

/** Keeps what people sent after their session had ended, until they have signed in again. */
@ApplicationScoped
@Transactional
class UnsentForms implements PanacheRepositoryBase<UnsentForm, UUID> {

    private static final Logger LOG = Logger.getLogger(UnsentForms.class);

    private final ObjectMapper json;
    private final FormConfig config;
    private final Clock clock;

    UnsentForms(ObjectMapper json, FormConfig config, Clock clock) {
        this.json = json;
        this.config = config;
        this.clock = clock;
    }

    /** Where a form is kept, and the key to it. */
    record Kept(UUID id, SealKey key) {}

    /** Empty where too many are kept for this person already. */
    Optional<Kept> keep(String person, SentForm form) {
        var now = clock.instant();
        if (count("person = ?1 and expiresAt > ?2", person, now) >= config.perPerson()) {
            LOG.warnf("Form not kept, too many of this person are: most=%d", config.perPerson());
            return Optional.empty();
        }
        var kept = new Kept(UUID.randomUUID(), SealKey.create());
        persist(new UnsentForm(kept.id(), person, kept.key().seal(write(form)), now.plus(config.kept())));
        return Optional.of(kept);
    }

    /** The form, to the person who sent it and with the key of the browser that sent it. */
    Optional<SentForm> find(UUID id, String person, SealKey key) {
        return findByIdOptional(id)
                .filter(form -> form.isFor(person, clock.instant()))
                .flatMap(form -> key.open(form.sealed()))
                .map(this::read);
    }

    private byte[] write(SentForm form) {
        try {
            return json.writeValueAsBytes(form);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException("A form cannot be written", impossible);
        }
    }

    private SentForm read(byte[] form) {
        try {
            return json.readValue(form, SentForm.class);
        } catch (IOException impossible) {
            throw new UncheckedIOException("What was written here cannot be read", impossible);
        }
    }
}
