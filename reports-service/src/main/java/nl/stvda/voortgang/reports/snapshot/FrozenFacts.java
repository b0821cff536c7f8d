package nl.stvda.voortgang.reports.snapshot;

import java.util.List;

/** What is kept of a freeze beside the document. */
record FrozenFacts(String by, long draftVersion, List<SectionHash> sections, Policy policy, List<Reason> reasons) {}
