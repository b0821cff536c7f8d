/** PostgreSQL with a database per owner. */
@NullMarked
package nl.stvda.voortgang.local.database;

import org.jspecify.annotations.NullMarked;
