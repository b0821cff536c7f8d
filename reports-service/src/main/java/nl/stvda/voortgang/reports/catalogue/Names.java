package nl.stvda.voortgang.reports.catalogue;

import java.util.List;
import nl.stvda.voortgang.conventions.language.Languages;

/** The names that a report under one agreement uses, in the order of the catalogue. */
public record Names(
        Named agreement, List<Named> organisations, List<Named> sides, List<Named> themes, Languages languages) {

    public Named organisation(String code) {
        return find(organisations, code);
    }

    public Named side(String code) {
        return find(sides, code);
    }

    public Named theme(String code) {
        return find(themes, code);
    }

    private Named find(List<Named> names, String code) {
        return names.stream()
                .filter(name -> name.code().equals(code))
                .findFirst()
                .orElseGet(() -> Named.unknown(code, languages));
    }
}
