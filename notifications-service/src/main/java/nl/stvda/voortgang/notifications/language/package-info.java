/** What alerts and mails say, in each language that there are words in. */
@NullMarked
package nl.stvda.voortgang.notifications.language;

import org.jspecify.annotations.NullMarked;
