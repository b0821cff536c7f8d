package nl.stvda.voortgang.reports.dashboard.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.shell.Outage;
import nl.stvda.voortgang.reports.dashboard.shell.Outages;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** The names of codes. They hardly change and every page needs them, so they are asked for once in a while. */
@ApplicationScoped
public class Codes {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final InitiativesClient initiatives;
    private final Outages outages;
    private final Clock clock;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    Codes(@RestClient InitiativesClient initiatives, Outages outages, Clock clock) {
        this.initiatives = initiatives;
        this.outages = outages;
        this.clock = clock;
    }

    private record Known(Instant until, Map<String, Map<String, LocalizedText>> names) {}

    /** The name of a code of this facet; the code where no name is known. */
    public Text name(String facet, String code, Language language) {
        return Optional.ofNullable(names().getOrDefault(facet, Map.of()).get(code))
                .flatMap(name -> name.in(language))
                .orElseGet(() -> new Text(code, language));
    }

    /** All codes of this facet, in the order of the catalogue; none where nobody can tell. */
    public List<String> all(String facet) {
        return List.copyOf(names().getOrDefault(facet, Map.of()).keySet());
    }

    /** To be called when names or codes were changed here, so that pages show the change at once. */
    public void askAnew() {
        known.updateAndGet(before -> before == null ? null : new Known(Instant.MIN, before.names()));
    }

    private Map<String, Map<String, LocalizedText>> names() {
        var before = known.get();
        var now = clock.instant();
        if (before != null && now.isBefore(before.until())) {
            return before.names();
        }
        return outages.ask(Outage.Part.INITIATIVES, this::ask)
                .map(names -> {
                    known.set(new Known(now.plus(FRESH), names));
                    return names;
                })
                .orElseGet(() -> before == null ? Map.of() : before.names());
    }

    private Map<String, Map<String, LocalizedText>> ask() {
        var agreements = initiatives.agreements();
        return Map.of(
                "organisation", byCode(initiatives.organisations()),
                "agreement", byCode(agreements),
                "theme",
                        byCode(agreements.stream()
                                .flatMap(agreement -> agreement.themes().stream())
                                .toList()),
                "side", byCode(initiatives.sides()),
                "level", byCode(initiatives.levels()),
                "instrument", byCode(initiatives.instruments()));
    }

    private static Map<String, LocalizedText> byCode(List<Coded> codes) {
        return codes.stream()
                .collect(Collectors.toMap(Coded::code, Coded::name, (first, _) -> first, LinkedHashMap::new));
    }
}
