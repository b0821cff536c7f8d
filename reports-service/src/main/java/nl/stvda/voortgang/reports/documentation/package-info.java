/** The OpenAPI document: what holds for every operation is added in one place, not repeated at each. */
@NullMarked
package nl.stvda.voortgang.reports.documentation;

import org.jspecify.annotations.NullMarked;
