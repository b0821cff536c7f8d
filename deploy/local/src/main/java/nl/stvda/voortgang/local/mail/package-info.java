/** A mail server that keeps what it gets, and a page to read it. */
@NullMarked
package nl.stvda.voortgang.local.mail;

import org.jspecify.annotations.NullMarked;
