/** What must hold before the service takes its first request. */
@NullMarked
package nl.stvda.voortgang.reports.startup;

import org.jspecify.annotations.NullMarked;
