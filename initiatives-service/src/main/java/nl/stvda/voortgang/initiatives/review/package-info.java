/** Reviews: the decisions of the secretariat about an initiative, and what an edit makes of them. */
@NullMarked
package nl.stvda.voortgang.initiatives.review;

import org.jspecify.annotations.NullMarked;
