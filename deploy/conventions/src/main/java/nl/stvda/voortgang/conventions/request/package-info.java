/** How a request is read: strictly, within bounds, and refused with every violation at once. */
@NullMarked
package nl.stvda.voortgang.conventions.request;

import org.jspecify.annotations.NullMarked;
