package nl.stvda.voortgang.reports.dashboard.home;

import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.reports.text.Language;
import nl.stvda.voortgang.reports.text.Text;

/** All that the page shows. */
record DashboardPage(
        Language language,
        String visitor,
        String formToken,
        String roundId,
        Text roundTitle,
        int entries,
        Chart organisations,
        Chart themes,
        List<SectionView> sections,
        Optional<InboxView> inbox) {}
