/** Credentials that were revoked: their tokens are refused here too, however long they would be good. */
@NullMarked
package nl.stvda.voortgang.reports.credential;

import org.jspecify.annotations.NullMarked;
