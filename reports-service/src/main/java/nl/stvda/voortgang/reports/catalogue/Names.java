package nl.stvda.voortgang.reports.catalogue;

import java.util.List;

/** The names that a report under one agreement uses, in the order of the catalogue. */
public record Names(Named agreement, List<Named> organisations, List<Named> themes) {

    public Named organisation(String code) {
        return find(organisations, code);
    }

    public Named theme(String code) {
        return find(themes, code);
    }

    private static Named find(List<Named> names, String code) {
        return names.stream()
                .filter(name -> name.code().equals(code))
                .findFirst()
                .orElseGet(() -> Named.unknown(code));
    }
}
