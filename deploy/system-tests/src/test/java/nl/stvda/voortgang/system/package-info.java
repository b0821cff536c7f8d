/** The whole platform through its public doors: real PostgreSQL, Kafka, Debezium, Keycloak, SMTP and browser. */
@NullMarked
package nl.stvda.voortgang.system;

import org.jspecify.annotations.NullMarked;
