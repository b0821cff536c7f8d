/** The pages on which the secretariat and approvers give people access, and end it. */
@NullMarked
package nl.stvda.voortgang.reports.dashboard.people;

import org.jspecify.annotations.NullMarked;
