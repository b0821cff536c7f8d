/** Sessions of people on the pages: their tokens stay here, the browser gets a key that means nothing elsewhere. */
@NullMarked
package nl.stvda.voortgang.reports.dashboard.session;

import org.jspecify.annotations.NullMarked;
