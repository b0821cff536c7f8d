/** What the members say of a draft before they sign it, and what the secretariat answers. */
@NullMarked
package nl.stvda.voortgang.reports.comment;

import org.jspecify.annotations.NullMarked;
