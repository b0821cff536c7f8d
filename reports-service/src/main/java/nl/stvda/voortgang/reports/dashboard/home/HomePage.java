package nl.stvda.voortgang.reports.dashboard.home;

import java.util.Optional;
import nl.stvda.voortgang.reports.text.Language;

/**
 * All that the first page shows.
 *
 * @param draft empty where there is no round yet
 * @param inbox empty where this visitor has none
 */
record HomePage(
        Language language, String visitor, String formToken, Optional<DraftPart> draft, Optional<InboxView> inbox) {}
