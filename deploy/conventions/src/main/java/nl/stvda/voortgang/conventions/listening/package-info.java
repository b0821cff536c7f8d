/** Hears the notices of PostgreSQL on one connection, and notices when that connection is dead. */
@NullMarked
package nl.stvda.voortgang.conventions.listening;

import org.jspecify.annotations.NullMarked;
