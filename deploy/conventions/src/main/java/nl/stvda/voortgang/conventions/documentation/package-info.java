/** Completes the OpenAPI document of a service: what holds for every operation is added here, not repeated at each. */
@NullMarked
package nl.stvda.voortgang.conventions.documentation;

import org.jspecify.annotations.NullMarked;
