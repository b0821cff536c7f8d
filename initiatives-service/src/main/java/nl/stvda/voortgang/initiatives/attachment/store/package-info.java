/** Where the bytes of attachments are kept: behind one interface, in a folder or in S3. */
@NullMarked
package nl.stvda.voortgang.initiatives.attachment.store;

import org.jspecify.annotations.NullMarked;
