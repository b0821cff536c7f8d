/** What an organisation's programs sign in with: made and revoked by its people, kept by Keycloak. */
@NullMarked
package nl.stvda.voortgang.initiatives.credential;

import org.jspecify.annotations.NullMarked;
