/** The directory over HTTP. */
@NullMarked
package nl.samenplek.people.directory.web;

import org.jspecify.annotations.NullMarked;
