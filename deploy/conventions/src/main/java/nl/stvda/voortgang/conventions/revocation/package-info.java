/** What another service revoked, learnt from its events and kept for as long as a token of it can be good. */
@NullMarked
package nl.stvda.voortgang.conventions.revocation;

import org.jspecify.annotations.NullMarked;
