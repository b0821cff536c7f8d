/** Who may sign in, with which role, for which organisation: decided here, kept by Keycloak. */
@NullMarked
package nl.stvda.voortgang.initiatives.people;

import org.jspecify.annotations.NullMarked;
