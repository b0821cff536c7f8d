/** Test support: whatever a test sends to a service, the answer is held against the OpenAPI document that it serves. */
@NullMarked
package nl.stvda.voortgang.contract;

import org.jspecify.annotations.NullMarked;
