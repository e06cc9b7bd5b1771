/**
 * Holds what a browser sees that is not data: the web app's files, the few pages the gateway writes
 * itself, and the headers that keep a page safe. Publishes {@link nl.samenplek.gateway.web.Pages}.
 * Leaves to the web app what stands on a page.
 */
@NullMarked
package nl.samenplek.gateway.web;

import org.jspecify.annotations.NullMarked;
