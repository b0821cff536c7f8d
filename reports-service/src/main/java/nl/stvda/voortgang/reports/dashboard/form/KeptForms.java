package nl.stvda.voortgang.reports.dashboard.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.stvda.voortgang.conventions.problem.ProblemConfig;
import nl.stvda.voortgang.reports.access.Caller;
import nl.stvda.voortgang.reports.dashboard.form.SentForm.Field;
import nl.stvda.voortgang.reports.dashboard.session.SealKey;
import org.jspecify.annotations.Nullable;

/** Lets a page keep what was typed while the person signs in again; the page shows it afterwards, to be sent again. */
@ApplicationScoped
public class KeptForms {

    /** The cookie with the key to what was kept. */
    public static final String COOKIE = UnsentFormResource.COOKIE;

    private final UnsentForms forms;
    private final Caller caller;
    private final FormConfig config;
    private final boolean secure;

    KeptForms(UnsentForms forms, Caller caller, FormConfig config, ProblemConfig address) {
        this.forms = forms;
        this.caller = caller;
        this.config = config;
        secure = address.publicUrl().getScheme().equals("https");
    }

    /**
     * What is kept.
     *
     * @param key goes to the browser, which alone can open it
     */
    public record KeptForm(UUID id, NewCookie key) {}

    /** Keeps the fields of a form of this page; empty where too many are kept for this person already. */
    public Optional<KeptForm> keep(String page, Map<String, String> fields) {
        var form = new SentForm(
                page,
                fields.entrySet().stream()
                        .map(field -> new Field(field.getKey(), field.getValue()))
                        .toList());
        return forms.keep(caller.subject(), form)
                .map(kept -> new KeptForm(kept.id(), cookie(page, kept.key().encoded())));
    }

    /** The fields that were kept, to the person and the browser that sent them; empty to anybody else. */
    public Map<String, String> find(@Nullable UUID id, @Nullable String key) {
        return Optional.ofNullable(id)
                .flatMap(known -> Optional.ofNullable(key)
                        .flatMap(SealKey::of)
                        .flatMap(seal -> forms.find(known, caller.subject(), seal)))
                .map(form -> form.fields().stream()
                        .collect(Collectors.toMap(Field::name, Field::value, (first, _) -> first)))
                .orElseGet(Map::of);
    }

    private NewCookie cookie(String page, String key) {
        return new NewCookie.Builder(COOKIE)
                .value(key)
                .path(page)
                .maxAge(Math.toIntExact(config.kept().toSeconds()))
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
