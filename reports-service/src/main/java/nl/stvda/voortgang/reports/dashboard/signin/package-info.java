/** Signing in and out, and what happens to a request whose session has ended. */
@NullMarked
package nl.stvda.voortgang.reports.dashboard.signin;

import org.jspecify.annotations.NullMarked;
