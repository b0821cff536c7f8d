/**
 * Who sends a request, as its token says, and whether that token is good enough: not revoked, and of the right scope. For
 * filters, which decide before anything else is done.
 */
@NullMarked
package nl.stvda.voortgang.conventions.access;

import org.jspecify.annotations.NullMarked;
