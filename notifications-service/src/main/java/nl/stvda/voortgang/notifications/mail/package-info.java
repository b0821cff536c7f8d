/** The channel mail: what a mail says, and how it is handed to the mail server. */
@NullMarked
package nl.stvda.voortgang.notifications.mail;

import org.jspecify.annotations.NullMarked;
