/** Mail that must arrive: kept in the database until the mail server took it or nobody can help any more. */
@NullMarked
package nl.stvda.voortgang.notifications.delivery;

import org.jspecify.annotations.NullMarked;
