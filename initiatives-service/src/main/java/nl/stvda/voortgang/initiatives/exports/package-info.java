/** Exports: everything that the caller may see, as one file. */
@NullMarked
package nl.stvda.voortgang.initiatives.exports;

import org.jspecify.annotations.NullMarked;
