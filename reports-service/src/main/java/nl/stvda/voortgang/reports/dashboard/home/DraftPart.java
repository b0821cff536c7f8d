package nl.stvda.voortgang.reports.dashboard.home;

import java.util.List;
import nl.stvda.voortgang.conventions.language.Text;

/** The part of the page that shows the draft. */
record DraftPart(
        String roundId, Text title, int entries, Chart organisations, Chart themes, List<SectionView> sections) {}
