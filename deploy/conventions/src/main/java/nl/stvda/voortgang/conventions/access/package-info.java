/** Who sends a request, as its token says, for filters that decide before anything else is done for it. */
@NullMarked
package nl.stvda.voortgang.conventions.access;

import org.jspecify.annotations.NullMarked;
