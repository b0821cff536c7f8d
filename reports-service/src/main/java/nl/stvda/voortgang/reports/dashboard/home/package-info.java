/** The first page: the draft and the inbox as they are now, each part renewed when it changes. */
@NullMarked
package nl.stvda.voortgang.reports.dashboard.home;

import org.jspecify.annotations.NullMarked;
