/** What is said in Dutch and in English. */
@NullMarked
package nl.stvda.voortgang.notifications.language;

import org.jspecify.annotations.NullMarked;
