/** Keycloak from its Maven artifact, built once into a cache, with the realm of the project. */
@NullMarked
package nl.stvda.voortgang.local.keycloak;

import org.jspecify.annotations.NullMarked;
