/** The three services as processes. */
@NullMarked
package nl.stvda.voortgang.local.service;

import org.jspecify.annotations.NullMarked;
