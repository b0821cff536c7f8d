package nl.stvda.voortgang.reports.dashboard.contribution;

import nl.stvda.voortgang.conventions.language.Text;

/**
 * The organisation on whose behalf the secretariat writes.
 *
 * @param address where the form of a new initiative for it is
 */
record Behalf(String code, Text name, String address) {}
