/**
 * Files that people send: which kind their bytes are, told by the bytes alone, and the name under which they are shown and
 * saved. What could run when it is opened is refused.
 */
@NullMarked
package nl.stvda.voortgang.conventions.file;

import org.jspecify.annotations.NullMarked;
