/** The texts of the report, as the secretariat writes them. */
@NullMarked
package nl.stvda.voortgang.reports.dashboard.texts;

import org.jspecify.annotations.NullMarked;
