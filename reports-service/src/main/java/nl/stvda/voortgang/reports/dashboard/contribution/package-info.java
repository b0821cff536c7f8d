/** The form in which people of an organisation say what it did, for those who have no software that posts. */
@NullMarked
package nl.stvda.voortgang.reports.dashboard.contribution;

import org.jspecify.annotations.NullMarked;
