/** How a request fails: RFC 9457 problem documents that name every violation and how to mend it. */
@NullMarked
package nl.stvda.voortgang.conventions.problem;

import org.jspecify.annotations.NullMarked;
