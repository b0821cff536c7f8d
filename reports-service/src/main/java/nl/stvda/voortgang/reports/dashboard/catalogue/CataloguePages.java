package nl.stvda.voortgang.reports.dashboard.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.Languages;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.catalogue.CatalogueView.Change;
import nl.stvda.voortgang.reports.dashboard.catalogue.CatalogueView.Line;
import nl.stvda.voortgang.reports.dashboard.catalogue.CatalogueView.Part;
import nl.stvda.voortgang.reports.dashboard.catalogue.EntryForm.Side;
import nl.stvda.voortgang.reports.dashboard.form.Attempt;
import nl.stvda.voortgang.reports.dashboard.shell.Area;
import nl.stvda.voortgang.reports.dashboard.shell.Frames;
import nl.stvda.voortgang.reports.dashboard.shell.Moments;
import nl.stvda.voortgang.reports.dashboard.shell.Outage;
import nl.stvda.voortgang.reports.dashboard.shell.Outages;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.text.Formats;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Puts together the pages about the catalogue. */
@RequestScoped
class CataloguePages {

    private final CatalogueClient catalogue;
    private final Outages outages;
    private final Languages languages;
    private final Moments moments;
    private final Visitor visitor;
    private final Frames frames;

    CataloguePages(
            @RestClient CatalogueClient catalogue,
            Outages outages,
            Languages languages,
            Moments moments,
            Visitor visitor,
            Frames frames) {
        this.catalogue = catalogue;
        this.outages = outages;
        this.languages = languages;
        this.moments = moments;
        this.visitor = visitor;
        this.frames = frames;
    }

    CatalogueView view() {
        var parts = outages.ask(
                Outage.Part.INITIATIVES,
                () -> Arrays.stream(Kind.values()).map(this::part).toList());
        var changes = parts.isEmpty()
                ? List.<Change>of()
                : outages.ask(Outage.Part.INITIATIVES, this::changes).orElse(List.of());
        return new CatalogueView(
                frames.of(Area.CATALOGUE), parts.orElse(List.of()), changes, visitor.isSecretariat(), parts.isEmpty());
    }

    private Part part(Kind kind) {
        return new Part(
                kind.path(),
                address(kind, "new"),
                catalogue.list(kind.path()).stream()
                        .map(entry -> new Line(
                                address(kind, entry.path("code").asText()), name(kind, entry), about(kind, entry)))
                        .toList());
    }

    private String about(Kind kind, JsonNode entry) {
        return switch (kind) {
            case ORGANISATIONS -> entry.path("side").asText();
            case AGREEMENTS ->
                Formats.of(visitor.language())
                        .date(LocalDate.parse(entry.path("signedOn").asText()));
            case INSTRUMENTS -> entry.path("matrixColumn").asText();
            case SIDES, LEVELS -> "";
        };
    }

    private List<Change> changes() {
        return catalogue.history().items().stream()
                .map(item -> new Change(
                        item.kind(),
                        item.code(),
                        item.version() == 0,
                        item.by(),
                        moments.of(item.at(), visitor.language())))
                .toList();
    }

    /** An entry with whatever was typed; where it is a new one, code and tag are empty. */
    EntryForm form(Kind kind, String code, String tag, Attempt attempt) {
        var sides = kind == Kind.ORGANISATIONS
                ? outages.ask(Outage.Part.INITIATIVES, () -> catalogue.list(Kind.SIDES.path()))
                        .orElse(List.of())
                : List.<JsonNode>of();
        return new EntryForm(
                frames.of(Area.CATALOGUE),
                kind,
                code,
                address(kind, code.isEmpty() ? "new" : code),
                called(kind, code, attempt),
                tag,
                languages.tags().stream().map(Language::new).toList(),
                sides.stream()
                        .map(side -> new Side(side.path("code").asText(), name(Kind.SIDES, side)))
                        .toList(),
                attempt,
                visitor.isSecretariat());
    }

    private Text called(Kind kind, String code, Attempt attempt) {
        var language = visitor.language();
        var typed = attempt.text(kind.name(language.tag()));
        return new Text(typed.isEmpty() ? code : typed, language);
    }

    private Text name(Kind kind, JsonNode entry) {
        var language = visitor.language();
        var names = entry.at(kind.texts().getFirst());
        var said = names.path(language.tag()).asText();
        if (!said.isEmpty()) {
            return new Text(said, language);
        }
        return names.propertyStream()
                .findFirst()
                .map(other -> new Text(other.getValue().asText(), new Language(other.getKey())))
                .orElseGet(() -> new Text(entry.path("code").asText(), language));
    }

    static String address(Kind kind, String code) {
        return UriBuilder.fromPath("/catalogue/{kind}/{code}")
                .build(kind.path(), code)
                .toString();
    }
}
