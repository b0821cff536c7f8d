package nl.stvda.voortgang.reports.dashboard.home;

import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Language;

/**
 * All that the first page shows.
 *
 * @param draft empty where there is no round yet
 * @param inbox empty where this visitor has none
 */
record HomePage(
        Language language,
        List<Language> otherLanguages,
        String visitor,
        String formToken,
        Optional<DraftPart> draft,
        Optional<InboxView> inbox) {}
