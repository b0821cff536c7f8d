/** Attachments: files that show what was done under an initiative, kept as they came and never shown in a page. */
@NullMarked
package nl.stvda.voortgang.initiatives.attachment;

import org.jspecify.annotations.NullMarked;
