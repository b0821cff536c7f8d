/** What each page is for and what to do there: on the page itself, in the handbook and on the card of a role. */
@NullMarked
package nl.stvda.voortgang.reports.dashboard.help;

import org.jspecify.annotations.NullMarked;
