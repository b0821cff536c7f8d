/** What must hold before the service takes its first request. */
@NullMarked
package nl.stvda.voortgang.notifications.startup;

import org.jspecify.annotations.NullMarked;
