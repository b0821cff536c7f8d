package nl.stvda.voortgang.reports.check;

import java.util.UUID;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Something that was found, before anybody says what it means. */
record Found(
        Check check,
        @Nullable String section,
        @Nullable UUID initiativeId,
        @Nullable String about,
        @Nullable String language,
        String detail,
        @Nullable String quote,
        @Nullable LocalizedText name) {

    /** The same, in a section. */
    Found in(String code) {
        return new Found(check, code, initiativeId, about, language, detail, quote, name);
    }

    Finding finding(String round, Severity severity) {
        return new Finding(check, severity, section, initiativeId, about, language, detail, quote, name, href(round));
    }

    private @Nullable String href(String round) {
        if (language != null && (check == Check.MACHINE_TRANSLATION || check == Check.OUTDATED_TRANSLATION)) {
            return "/v1/rounds/%s/translations/%s".formatted(round, language);
        }
        if (initiativeId != null) {
            return "/v1/initiatives/" + initiativeId;
        }
        return section == null ? null : "/v1/rounds/%s/narratives/%s".formatted(round, section);
    }
}
