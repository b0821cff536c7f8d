/** Small real files for tests of everything that takes files in. */
@NullMarked
package nl.stvda.voortgang.contract.file;

import org.jspecify.annotations.NullMarked;
