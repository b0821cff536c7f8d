/** The certificate of who agreed with a report, to be read and printed. */
@NullMarked
package nl.stvda.voortgang.reports.dashboard.certificate;

import org.jspecify.annotations.NullMarked;
