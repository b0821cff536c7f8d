package nl.stvda.voortgang.initiatives.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.initiatives.catalogue.AgreementResponse;
import nl.stvda.voortgang.initiatives.catalogue.Catalogue;
import nl.stvda.voortgang.initiatives.catalogue.InstrumentResponse;
import nl.stvda.voortgang.initiatives.catalogue.LevelResponse;
import nl.stvda.voortgang.initiatives.catalogue.SideResponse;
import nl.stvda.voortgang.initiatives.catalogue.ThemeResponse;
import org.jspecify.annotations.Nullable;

/** Asks the catalogue; names each code that it does not know. */
@ApplicationScoped
class CatalogueCodesValidator implements ConstraintValidator<CatalogueCodes, InitiativeRequest> {

    private final Catalogue catalogue;

    CatalogueCodesValidator(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public boolean isValid(InitiativeRequest request, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        var report = new Report(context);
        report.unlessKnown("side", request.side(), sides(), "{unknown-side}");
        report.unlessKnown("level", request.level(), codes(catalogue.levels(), LevelResponse::code), "{unknown-level}");
        report.unlessKnown(
                "instrument",
                request.instrument(),
                codes(catalogue.instruments(), InstrumentResponse::code),
                "{unknown-instrument}");
        report.unlessKnown(
                "agreement",
                request.agreement(),
                codes(catalogue.agreements(), AgreementResponse::code),
                "{unknown-agreement}");
        report.unlessThemesKnown(request.themes(), themesOf(request.agreement()));
        return report.isEmpty();
    }

    /** Of all agreements if this one is not known: then only a theme of no agreement is wrong. */
    private Set<String> themesOf(@Nullable String code) {
        var agreements = catalogue.agreements();
        var named = agreements.stream()
                .filter(agreement -> agreement.code().equals(code))
                .toList();
        return (named.isEmpty() ? agreements : named)
                .stream()
                        .flatMap(agreement -> agreement.themes().stream())
                        .map(ThemeResponse::code)
                        .collect(Collectors.toSet());
    }

    /** One of the sides, or several together. */
    private Set<String> sides() {
        return Stream.concat(catalogue.sides().stream().map(SideResponse::code), Stream.of(Catalogue.JOINT))
                .collect(Collectors.toSet());
    }

    private static <T> Set<String> codes(List<T> items, Function<T, String> code) {
        return items.stream().map(code).collect(Collectors.toSet());
    }

    /** What was found so far. */
    private static final class Report {

        private final ConstraintValidatorContext context;
        private boolean empty = true;

        Report(ConstraintValidatorContext context) {
            this.context = context;
        }

        void unlessKnown(String field, @Nullable String code, Set<String> known, String message) {
            if (code != null && !known.contains(code)) {
                empty = false;
                context.buildConstraintViolationWithTemplate(message)
                        .addPropertyNode(field)
                        .addConstraintViolation();
            }
        }

        void unlessThemesKnown(List<? extends @Nullable String> themes, Set<String> known) {
            var seen = new HashSet<String>();
            for (var index = 0; index < themes.size(); index++) {
                var theme = themes.get(index);
                if (theme != null && !known.contains(theme)) {
                    themeViolation("{unknown-theme}", index);
                } else if (theme != null && !seen.add(theme)) {
                    themeViolation("{duplicate-theme}", index);
                }
            }
        }

        private void themeViolation(String message, int index) {
            empty = false;
            context.buildConstraintViolationWithTemplate(message)
                    .addPropertyNode("themes")
                    .addBeanNode()
                    .inIterable()
                    .atIndex(index)
                    .addConstraintViolation();
        }

        boolean isEmpty() {
            return empty;
        }
    }
}
