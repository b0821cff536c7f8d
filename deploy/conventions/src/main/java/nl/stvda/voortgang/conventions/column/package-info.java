/** Values that a table keeps whole, in one column. */
@NullMarked
package nl.stvda.voortgang.conventions.column;

import org.jspecify.annotations.NullMarked;
