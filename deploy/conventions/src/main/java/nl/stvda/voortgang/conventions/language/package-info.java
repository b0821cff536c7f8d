/**
 * The languages of an installation, and texts in them. Settings, the same in all three services:
 *
 * <ul>
 *   <li>{@code voortgang.languages.tags}: the languages of texts, as BCP 47 tags in the order in which they are preferred;
 *       {@code nl,en} when left out
 *   <li>{@code voortgang.languages.delivery}: the one in which reports are delivered to Europe; {@code en} when left out
 *   <li>{@code voortgang.languages.pages}: the one of pages, where a visitor asks for none that they have words in;
 *       {@code nl} when left out
 * </ul>
 *
 * <p>A mistake in them keeps the service from starting. The words of pages and mails are in message bundles: what a page
 * can be read in is what there is a bundle for, not what texts are written in.
 */
@NullMarked
package nl.stvda.voortgang.conventions.language;

import org.jspecify.annotations.NullMarked;
