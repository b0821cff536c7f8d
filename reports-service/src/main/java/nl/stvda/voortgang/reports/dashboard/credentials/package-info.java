/** The page on which people of an organisation give its own software access, and end it. */
@NullMarked
package nl.stvda.voortgang.reports.dashboard.credentials;

import org.jspecify.annotations.NullMarked;
