/** The alerts of notifications-service as people work them off. */
@NullMarked
package nl.stvda.voortgang.reports.dashboard.inbox;

import org.jspecify.annotations.NullMarked;
