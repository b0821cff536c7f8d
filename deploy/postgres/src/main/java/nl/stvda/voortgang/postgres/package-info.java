/** A real PostgreSQL, started from Maven artifacts: the one database of local runs and of every test. */
@NullMarked
package nl.stvda.voortgang.postgres;

import org.jspecify.annotations.NullMarked;
