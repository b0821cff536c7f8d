/**
 * What the secretariat must know, and who read it. More types than most packages have, because the API speaks of alerts
 * in records: nine of them are what a request, an answer or an event of this package consists of.
 */
@NullMarked
package nl.stvda.voortgang.notifications.alert;

import org.jspecify.annotations.NullMarked;
