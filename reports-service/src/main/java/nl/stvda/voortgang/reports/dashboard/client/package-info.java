/** The public APIs of the other services, asked on behalf of the person who looks at a page. */
@NullMarked
package nl.stvda.voortgang.reports.dashboard.client;

import org.jspecify.annotations.NullMarked;
