package nl.stvda.voortgang.reports.dashboard.catalogue;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.stvda.voortgang.conventions.problem.Violation;
import nl.stvda.voortgang.reports.dashboard.client.Codes;
import nl.stvda.voortgang.reports.dashboard.client.ServiceRefusal;
import nl.stvda.voortgang.reports.dashboard.form.Attempt;
import nl.stvda.voortgang.reports.dashboard.form.FieldMistake;
import nl.stvda.voortgang.reports.dashboard.form.FormDocument;
import nl.stvda.voortgang.reports.dashboard.form.FormShape;
import nl.stvda.voortgang.reports.dashboard.shell.Outage;
import nl.stvda.voortgang.reports.dashboard.shell.Outages;
import nl.stvda.voortgang.reports.text.Slug;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads and writes entries of the catalogue, and tells apart what can become of that. */
@RequestScoped
class CatalogueEntries {

    static final FormShape SHAPE = FormShape.of("", "", "");

    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409;
    private static final int LONGEST_CODE = 25;
    private static final List<Integer> STALE = List.of(412, 428);

    private final CatalogueClient catalogue;
    private final Outages outages;
    private final Codes codes;

    CatalogueEntries(@RestClient CatalogueClient catalogue, Outages outages, Codes codes) {
        this.catalogue = catalogue;
        this.outages = outages;
        this.codes = codes;
    }

    /** An entry with the version that it has. */
    record Saved(FormDocument document, String tag) {}

    /** Empty where nobody answers. */
    Optional<Saved> get(Kind kind, String code) {
        return outages.ask(Outage.Part.INITIATIVES, () -> {
            try (var answer = catalogue.get(kind.path(), code)) {
                return new Saved(FormDocument.of(answer.getEntity(), SHAPE), answer.getHeaderString("ETag"));
            }
        });
    }

    /** Answers why it was not done; empty where it was. */
    Optional<Attempt> put(Kind kind, String code, String tag, Attempt attempt) {
        var typed = attempt.typed();
        var key = code.isEmpty() ? code(typed.firstBelow(kind.texts().getFirst())) : code;
        if (key.isEmpty()) {
            return Optional.of(refused(
                    attempt, "invalid-request", List.of(mistake(kind.texts().getFirst()))));
        }
        var entry =
                withThemeCodes(withoutEmptied(typed.without(List.of("/code")))).json(SHAPE);
        try {
            return outages.ask(
                            Outage.Part.INITIATIVES,
                            () -> catalogue.put(kind.path(), key, tag.isEmpty() ? null : tag, entry))
                    .<Optional<Attempt>>map(_ -> {
                        codes.askAnew();
                        return Optional.empty();
                    })
                    .orElseGet(() -> Optional.of(refused(attempt, "away", List.of())));
        } catch (ServiceRefusal refusal) {
            return Optional.of(refused(attempt, slug(refusal, code), mistakes(refusal)));
        }
    }

    /** A new entry whose code is taken is no change of somebody else. */
    private static String slug(ServiceRefusal refusal, String code) {
        if (refusal.status() == BAD_REQUEST) {
            return "invalid-request";
        }
        if (refusal.status() == CONFLICT || (STALE.contains(refusal.status()) && code.isEmpty())) {
            return "in-use";
        }
        if (STALE.contains(refusal.status())) {
            return "stale";
        }
        throw refusal;
    }

    private static List<FieldMistake> mistakes(ServiceRefusal refusal) {
        return refusal.mistakes().stream()
                .map(told -> FieldMistake.of(
                        new Violation(told.pointer(), told.parameter(), told.code(), told.detail()), SHAPE))
                .toList();
    }

    private static FieldMistake mistake(String field) {
        return FieldMistake.of(Violation.inBody(field, "required", ""), SHAPE);
    }

    private static Attempt refused(Attempt attempt, String slug, List<FieldMistake> mistakes) {
        return new Attempt(attempt.part(), attempt.subject(), attempt.typed(), slug, mistakes);
    }

    /** A theme whose label was emptied is to go, whatever else its row keeps. */
    private static FormDocument withoutEmptied(FormDocument typed) {
        return typed.withRows(
                "/themes",
                IntStream.range(0, typed.rows("/themes"))
                        .filter(row -> !typed.firstBelow("/themes/%d/label".formatted(row))
                                .isEmpty())
                        .boxed()
                        .toList());
    }

    /** Nobody should have to make up keys: that of a theme reads like its label. */
    private static FormDocument withThemeCodes(FormDocument typed) {
        var complete = typed;
        for (var row = 0; row < typed.rows("/themes"); row++) {
            var field = "/themes/%d".formatted(row);
            if (typed.text(field + "/code").isEmpty()) {
                complete = complete.with(field + "/code", code(typed.firstBelow(field + "/label")));
            }
        }
        return complete;
    }

    /** The words of a key are as long as the catalogue takes them, and together too. */
    private static String code(String words) {
        return List.of(Slug.of(words).split("-")).stream()
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST_CODE)))
                .limit(5)
                .collect(Collectors.joining("-"));
    }
}
