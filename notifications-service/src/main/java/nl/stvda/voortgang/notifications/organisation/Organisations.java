package nl.stvda.voortgang.notifications.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import nl.stvda.voortgang.conventions.language.LocalizedText;

/** The names of the organisations. */
@ApplicationScoped
@Transactional
public class Organisations implements PanacheRepositoryBase<Organisation, String> {

    Organisations() {}

    /** Keeps the name; the newest announcement holds, whichever comes last. */
    public void register(String code, LocalizedText name, Instant announcedAt) {
        findByIdOptional(code)
                .ifPresentOrElse(
                        known -> known.announce(name, announcedAt),
                        () -> persist(new Organisation(code, name, announcedAt)));
    }

    /** Every name by its code. Small and asked once per page. */
    public Map<String, String> names() {
        return streamAll().collect(Collectors.toMap(Organisation::code, Organisation::name));
    }
}
