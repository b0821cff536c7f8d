/** Events leave here and only here: as a row in the transaction that caused them, relayed by Debezium. */
@NullMarked
package nl.stvda.voortgang.conventions.outbox;

import org.jspecify.annotations.NullMarked;
