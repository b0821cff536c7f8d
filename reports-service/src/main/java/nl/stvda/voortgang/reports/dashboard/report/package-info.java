/** The report as people who are signed in read it. */
@NullMarked
package nl.stvda.voortgang.reports.dashboard.report;

import org.jspecify.annotations.NullMarked;
