/** How a request is read, and how it fails: RFC 9457 problem documents that name every violation and how to mend it. */
@NullMarked
package nl.stvda.voortgang.initiatives.problem;

import org.jspecify.annotations.NullMarked;
