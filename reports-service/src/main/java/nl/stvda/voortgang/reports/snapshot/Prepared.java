package nl.stvda.voortgang.reports.snapshot;

import java.util.List;

/** A report that is ready to be kept, if the draft is still at this version. */
record Prepared(long draftVersion, String document, String hash, List<SectionHash> sections, List<Reason> reasons) {}
