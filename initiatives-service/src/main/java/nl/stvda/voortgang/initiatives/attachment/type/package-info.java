/** Which kind of file bytes are, told by the bytes alone; what could run when it is opened is refused. */
@NullMarked
package nl.stvda.voortgang.initiatives.attachment.type;

import org.jspecify.annotations.NullMarked;
