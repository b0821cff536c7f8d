/** What of the report lacks a language, as the secretariat works it off. */
@NullMarked
package nl.stvda.voortgang.reports.dashboard.translation;

import org.jspecify.annotations.NullMarked;
