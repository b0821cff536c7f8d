package nl.stvda.voortgang.reports.dashboard.contribution;

import java.util.List;
import nl.stvda.voortgang.conventions.language.Text;

/**
 * Something that another organisation submitted and that may be the same.
 *
 * @param reasons why, by the codes of the API
 */
record Alike(String address, Text title, Text organisation, List<String> reasons) {}
