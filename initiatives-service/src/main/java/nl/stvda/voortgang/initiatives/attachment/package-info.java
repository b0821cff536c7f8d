/** Attachments: files that show what was done under an initiative. They are kept as they came and never shown in a page. */
@NullMarked
package nl.stvda.voortgang.initiatives.attachment;

import org.jspecify.annotations.NullMarked;
