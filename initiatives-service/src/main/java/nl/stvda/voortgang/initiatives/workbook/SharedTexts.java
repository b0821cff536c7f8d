package nl.stvda.voortgang.initiatives.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts of all sheets, each once; a cell holds the place of its text. */
final class SharedTexts {

    private static final int MOST = 500_000;

    private final List<String> texts = new ArrayList<>();

    private SharedTexts() {}

    static SharedTexts none() {
        return new SharedTexts();
    }

    static SharedTexts read(XmlPart part) throws IOException {
        var shared = new SharedTexts();
        while (part.to("si")) {
            if (shared.texts.size() == MOST) {
                throw new UnreadableWorkbook("The workbook has more than %,d texts.".formatted(MOST));
            }
            shared.texts.add(part.richText());
        }
        return shared;
    }

    String at(@Nullable String place) throws IOException {
        try {
            return texts.get(Integer.parseInt(place == null ? "" : place.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException noSuchPlace) {
            throw UnreadableWorkbook.damaged();
        }
    }
}
