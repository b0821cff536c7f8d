/**
 * What became of everything that leaves: state, attempts, next time and last error, the same for every channel. What is
 * sent, and how, is the channel's own. More types than most packages have: a third of them are records and enums that
 * the API and the channels speak.
 */
@NullMarked
package nl.stvda.voortgang.notifications.delivery;

import org.jspecify.annotations.NullMarked;
