package nl.stvda.voortgang.reports.catalogue;

import nl.stvda.voortgang.conventions.language.Languages;
import nl.stvda.voortgang.conventions.language.LocalizedText;

/** Something of the catalogue with its name; the name is the code as long as no other is known. */
public record Named(String code, LocalizedText name) {

    /** In each language, since nobody knows better in any. */
    static Named unknown(String code, Languages languages) {
        return new Named(code, LocalizedText.inEach(languages.tags(), tag -> code));
    }
}
